package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.ClosedBy;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Library;
import closecodes.catalog.Nearest;
import closecodes.catalog.Provider;
import closecodes.catalog.Text;
import closecodes.diagnosis.Circumstances;
import closecodes.diagnosis.Diagnostician;
import closecodes.http.ProblemType;
import closecodes.http.Query;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the circumstances of an end, from a query or from a body. */
public final class DiagnoseRequests {
    /** What an address may hold: nothing that is pasted, since addresses are logged on the way. */
    public static final List<String> CIRCUMSTANCES =
            List.of("code", "provider", "library", "via", "open_seconds", "idle_seconds", "closed_by", "tls", "role");

    private static final String[] FIELDS = {
        "text",
        "code",
        "reason",
        "provider",
        "library",
        "via",
        "open_seconds",
        "idle_seconds",
        "closed_by",
        "tls",
        "role"
    };
    private static final int LONGEST_TEXT = Diagnostician.LONGEST_TEXT_KIB * 1024;
    private static final double YEAR_IN_SECONDS = 31_536_000;

    private final Catalog catalog;
    private final CodeNames names;

    public DiagnoseRequests(Catalog catalog) {
        this.catalog = catalog;
        this.names = new CodeNames(catalog);
    }

    /**
     * Where the values come from.
     *
     * @param value the text of a field, if it is there
     * @param values the texts of a list
     * @param wrong the problem with a field
     */
    public record Input(
            Function<String, Optional<String>> value,
            Function<String, List<String>> values,
            BiFunction<String, Text, ProblemException> wrong) {

        public static Input of(JsonBody body) {
            body.only(FIELDS);
            return new Input(body::scalar, body::texts, body::wrong);
        }

        public static Input of(Query query) {
            return new Input(
                    query::first,
                    name -> query.all(name).stream()
                            .flatMap(given -> Arrays.stream(given.split(",", -1)))
                            .toList(),
                    (name, detail) -> new ProblemException(ProblemType.BAD_PARAMETER, detail.with("field", name))
                            .about(query.first(name).orElse("")));
        }

        public static Input of(FormBody form) {
            return new Input(
                    form::first,
                    name -> form.all(name).stream()
                            .flatMap(given -> Arrays.stream(given.split(",", -1)))
                            .toList(),
                    form::wrong);
        }

        private Optional<String> given(String name) {
            return value.apply(name).map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    /** The circumstances of a query as an address of ours names them. */
    public static String canonical(Query query) {
        var canonical = new ArrayList<String>();
        for (var name : CIRCUMSTANCES) {
            query.all(name).forEach(value -> canonical.add(name + "=" + Parameters.encode(value)));
        }
        return String.join("&", canonical);
    }

    /**
     * The circumstances, with the text of another place if there is one.
     *
     * @throws ProblemException naming the field, if one of them makes no sense or the text is too long
     */
    public Circumstances read(Input input, String text) {
        return new Circumstances(
                checked(text),
                code(input),
                input.value.apply("reason").orElse(""),
                provider(input),
                library(input),
                via(input),
                seconds(input, "open_seconds"),
                seconds(input, "idle_seconds"),
                choice(input, "closed_by", ClosedBy.values(), ClosedBy::id),
                tls(input),
                choice(input, "role", Endpoint.values(), Endpoint::id));
    }

    private static String checked(String text) {
        int bytes = text.length() > LONGEST_TEXT ? text.length() : text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_TEXT) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    new Text(
                                    "A text has at most {most} KiB. Keep the lines around the close and cut the rest.",
                                    "Văn bản dài tối đa {most} KiB. Giữ các dòng quanh lúc đóng và cắt phần còn lại.")
                            .with("most", Diagnostician.LONGEST_TEXT_KIB));
        }
        return text;
    }

    private @Nullable CloseCode code(Input input) {
        var text = input.given("code");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return names.read(text.get()).code();
        } catch (ProblemException e) {
            throw input.wrong
                    .apply(
                            "code",
                            new Text("“{field}” is no close code.", "“{field}” không phải mã đóng.").then(e.detail()))
                    .suggesting(e.suggestion());
        }
    }

    private @Nullable Provider provider(Input input) {
        var providers = catalog.providers();
        return named(input, "provider", input.given("provider"), providers::named, providers.names());
    }

    private @Nullable Library library(Input input) {
        return named(input, "library", input.given("library"), catalog::libraryNamed, catalog.libraryNames());
    }

    private List<Intermediary> via(Input input) {
        var intermediaries = catalog.intermediaries();
        return input.values.apply("via").stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Optional.ofNullable(
                        named(input, "via", Optional.of(name), intermediaries::named, intermediaries.names()))
                        .stream())
                .distinct()
                .toList();
    }

    private static <T> @Nullable T named(
            Input input,
            String field,
            Optional<String> name,
            Function<String, Optional<T>> find,
            Collection<String> known) {
        if (name.isEmpty()) {
            return null;
        }
        return find.apply(name.get().toLowerCase(Locale.ROOT)).orElseThrow(() -> input.wrong
                .apply(
                        field,
                        new Text(
                                        "“{field}” has {name}, which we do not know. {path} lists what there is.",
                                        "Trong “{field}”, {name} là tên không có ở đây. Xem danh sách ở {path}.")
                                .with("path", path(field))
                                .with("name", name.get()))
                .suggesting(Nearest.to(name.get(), known).orElse(null)));
    }

    private static String path(String field) {
        return switch (field) {
            case "provider" -> "/v1/providers";
            case "library" -> "/v1/libraries";
            default -> "/v1/intermediaries";
        };
    }

    private static @Nullable Double seconds(Input input, String field) {
        var text = input.given(field);
        if (text.isEmpty()) {
            return null;
        }
        boolean isNumber = text.get().matches("\\d{1,9}(\\.\\d{1,9})?");
        double seconds = isNumber ? Double.parseDouble(text.get()) : -1;
        if (seconds < 0 || seconds > YEAR_IN_SECONDS) {
            throw input.wrong.apply(
                    field,
                    new Text(
                            "“{field}” must be a number of seconds such as 60 or 59.8, at most a year.",
                            "“{field}” phải là số giây, ví dụ 60 hoặc 59.8, tối đa một năm."));
        }
        return seconds;
    }

    private static @Nullable Boolean tls(Input input) {
        var text = input.given("tls");
        if (text.isEmpty()) {
            return null;
        }
        return switch (text.get()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default ->
                throw input.wrong.apply(
                        "tls", new Text("“{field}” must be true or false.", "“{field}” phải là true hoặc false."));
        };
    }

    private static <T> @Nullable T choice(Input input, String field, T[] values, Function<T, String> id) {
        var text = input.given(field);
        if (text.isEmpty()) {
            return null;
        }
        var known = Arrays.stream(values).map(id).toList();
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(text.get()))
                .findFirst()
                .orElseThrow(() -> input.wrong
                        .apply(
                                field,
                                new Text("“{field}” can be: {known}.", "“{field}” chỉ nhận các giá trị: {known}.")
                                        .with("known", String.join(", ", known)))
                        .suggesting(Nearest.to(text.get(), known).orElse(null)));
    }
}
