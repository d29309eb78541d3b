package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.comparison.Pair;
import closecodes.comparison.ServicePair;
import closecodes.comparison.Subject;
import closecodes.http.ProblemType;
import closecodes.protocol.CloseCode;
import closecodes.view.Links;
import closecodes.view.PairView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what is to be compared: the pair of a path, or the codes of a query. */
public final class Compared {
    /** The most codes that stand side by side. */
    public static final int MOST_CODES = 6;

    private static final Pattern PAIR = Pattern.compile("(.+?)-vs-(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\D*(\\d{1,5})\\D+(\\d{1,5})\\D*");

    private final Catalog catalog;
    private final CodeNames names;
    private final ServiceCodes serviceCodes;

    public Compared(Catalog catalog) {
        this.catalog = catalog;
        this.names = new CodeNames(catalog);
        this.serviceCodes = new ServiceCodes(catalog);
    }

    /**
     * A pair as it was written.
     *
     * @param id its canonical id, such as {@code 1002-vs-1012}
     * @param exact whether it was written so; if not, a redirect leads to the right address
     * @param answer the comparison
     */
    public record Written(String id, boolean exact, Answer answer) {}

    /** The comparison in a language. */
    public interface Answer {
        PairView in(Language language, Links links);
    }

    /**
     * The pair that a text names.
     *
     * @throws ProblemException if it names none, or the same code twice
     */
    public Written pair(String text) {
        var matcher = PAIR.matcher(text);
        if (!matcher.matches()) {
            throw notAPair(text);
        }
        if (matcher.group(1).contains(":") || matcher.group(2).contains(":")) {
            return servicePair(text, subject(matcher.group(1)), subject(matcher.group(2)));
        }
        var one = names.read(matcher.group(1)).code();
        var other = names.read(matcher.group(2)).code();
        if (one.equals(other)) {
            throw sameCode(one.toString(), text);
        }
        var pair = Pair.of(catalog, one, other);
        return new Written(pair.id(), pair.id().equals(text), (language, links) -> PairView.of(pair, language, links));
    }

    /** Two codes of which a service uses at least one. */
    private Written servicePair(String text, Subject one, Subject other) {
        if (one.id().equals(other.id())) {
            throw sameCode(one.id(), text);
        }
        var pair = ServicePair.of(catalog, one, other);
        return new Written(pair.id(), pair.id().equals(text), (language, links) -> PairView.of(pair, language, links));
    }

    private Subject subject(String text) {
        return text.contains(":")
                ? Subject.of(catalog, serviceCodes.read(text).use())
                : Subject.of(catalog, names.read(text).code());
    }

    /**
     * Two to six codes, separated by commas.
     *
     * @throws ProblemException if they are fewer or more, or one of them is none or there twice
     */
    public List<CloseCode> codes(String text) {
        var codes = new ArrayList<CloseCode>();
        for (var part : text.split(",", -1)) {
            if (!part.isBlank()) {
                codes.add(names.read(part.strip()).code());
            }
        }
        if (codes.size() < 2
                || codes.size() > MOST_CODES
                || codes.stream().distinct().count() < codes.size()) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                            "“codes” must be 2 to {most} different codes, such as codes=1001,1006,1012.",
                                            "“codes” phải gồm từ 2 đến {most} mã khác nhau, ví dụ codes=1001,1006,1012.")
                                    .with("most", MOST_CODES))
                    .about(text);
        }
        return codes;
    }

    private static ProblemException notAPair(String text) {
        var numbers = TWO_NUMBERS.matcher(text);
        var meant = numbers.matches() ? numbers.group(1) + "-vs-" + numbers.group(2) : null;
        return new ProblemException(
                        ProblemType.NOT_A_PAIR,
                        new Text(
                                "Write two codes with -vs- between them, such as 1002-vs-1012.",
                                "Nối hai mã bằng -vs-, ví dụ 1002-vs-1012."))
                .about(text)
                .suggesting(meant);
    }

    private static ProblemException sameCode(String code, String text) {
        return new ProblemException(
                        ProblemType.NOT_A_PAIR,
                        new Text(
                                        "Both codes are {code}. Choose two different ones, or read {path}.",
                                        "Cả hai mã đều là {code}. Chọn hai mã khác nhau, hoặc xem {path}.")
                                .with("code", code)
                                .with("path", "/v1/codes/" + code))
                .about(text);
    }
}
