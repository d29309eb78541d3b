package closecodes.routing;

import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.http.ProblemDocument;
import closecodes.http.ProblemType;
import closecodes.http.Query;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The query parameters of a request. On lists an unknown one is refused: a filter with a typing error would otherwise
 * answer with everything.
 */
public final class Parameters {
    /** Asks for a text with colours, where it is 1; other formats have none. */
    static final String COLOR = "color";

    private static final String LANG = "lang";
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;

    private final Query query;

    public Parameters(Context ctx) {
        this(Query.of(ctx.queryString()));
    }

    private Parameters(Query query) {
        this.query = query;
    }

    /** Those of a form, which sends the fields that nobody filled in too. */
    public static Parameters ofForm(Context ctx) {
        var filled = Arrays.stream(
                        Objects.requireNonNullElse(ctx.queryString(), "").split("&", -1))
                .filter(field -> !field.endsWith("="));
        return new Parameters(Query.of(filled.collect(Collectors.joining("&"))));
    }

    /** Refuses every parameter but these, {@code lang} and {@code color}. */
    public void refuseUnknown(List<String> known) {
        query.unreadable().ifPresent(piece -> {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                    "After % two hexadecimal digits must follow; a percent sign itself is %25.",
                                    "Sau % phải là hai chữ số hệ 16; muốn viết dấu % thì dùng %25."))
                    .about(piece);
        });
        for (var name : query.names()) {
            if (!known.contains(name) && !name.equals(LANG) && !name.equals(COLOR)) {
                var near = Nearest.to(name, known);
                throw new ProblemException(
                                ProblemType.BAD_PARAMETER,
                                new Text(
                                                "There is no parameter “{name}” here. Known: {known}.",
                                                "Không có tham số “{name}”. Các tham số dùng được: {known}.")
                                        .with("known", String.join(", ", known))
                                        .with("name", ProblemDocument.cut(name, LONGEST_NAME)))
                        .about(name)
                        .suggesting(near.orElse(null));
            }
        }
    }

    /** The text of a parameter, empty if it is not there. */
    public String text(String name) {
        return checked(name, query.first(name).orElse(""), LONGEST);
    }

    private static String checked(String name, String value, int longest) {
        if (value.length() > longest) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                            "“{name}” has more than {most} characters.",
                                            "Giá trị của “{name}” quá dài: tối đa {most} ký tự.")
                                    .with("name", name)
                                    .with("most", longest))
                    .about(value);
        }
        return value.strip();
    }

    /** The texts of a parameter, separated by commas; none if it is not there or empty. */
    public List<String> texts(String name) {
        return texts(name, LONGEST);
    }

    /** The same of a parameter that may be longer than others, in characters. */
    public List<String> texts(String name, int longest) {
        var text = checked(name, String.join(",", query.all(name)), longest);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** The values of a parameter, separated by commas or given several times, each a known one. */
    public List<String> list(String name, List<String> known) {
        var values = new ArrayList<String>();
        for (var given : query.all(name)) {
            for (var value : given.split(",", -1)) {
                var stripped = value.strip();
                if (!known.contains(stripped)) {
                    throw unknownValue(name, stripped, known);
                }
                if (!values.contains(stripped)) {
                    values.add(stripped);
                }
            }
        }
        return values;
    }

    /** The whole number of a parameter; {@code otherwise} if it is not there. */
    public int number(String name, int least, int most, int otherwise) {
        var text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                            "“{name}” must be a whole number from {least} to {most}.",
                                            "“{name}” phải là số nguyên từ {least} đến {most}.")
                                    .with("name", name)
                                    .with("least", least)
                                    .with("most", most))
                    .about(text);
        }
        return Integer.parseInt(text);
    }

    /** The day of a parameter, if it is there. */
    public Optional<LocalDate> day(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                            "“{name}” must be a day such as 2026-11-22.",
                                            "“{name}” phải là ngày dạng YYYY-MM-DD, ví dụ 2026-11-22.")
                                    .with("name", name))
                    .about(text);
        }
    }

    /** A value as it stands in an address. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static ProblemException unknownValue(String name, String value, List<String> known) {
        return new ProblemException(
                        ProblemType.BAD_PARAMETER,
                        new Text("“{name}” can be: {known}.", "“{name}” chỉ nhận các giá trị: {known}.")
                                .with("name", name)
                                .with("known", String.join(", ", known)))
                .about(value)
                .suggesting(Nearest.to(value, known).orElse(null));
    }
}
