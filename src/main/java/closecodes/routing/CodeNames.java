package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Reads what people write for a close code: its number or its constant name. */
public final class CodeNames {
    private static final int MOST_DIGITS = 20;

    private final Catalog catalog;

    public CodeNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A code as it was written.
     *
     * @param exact whether it was written as we write it; if not, a redirect leads to the right address
     */
    public record Written(CloseCode code, boolean exact) {}

    /**
     * The code that a text names.
     *
     * @throws ProblemException if it names none, with what was probably meant
     */
    public Written read(String text) {
        if (text.matches("\\d{1," + MOST_DIGITS + "}")) {
            return number(text);
        }
        var exact = catalog.named(text);
        if (exact.isPresent()) {
            return new Written(exact.get().code(), true);
        }
        return catalog.named(constant(text))
                .map(document -> new Written(document.code(), false))
                .orElseThrow(() -> notACode(text));
    }

    private static Written number(String text) {
        var digits = text.replaceFirst("^0+(?=\\d)", "");
        if (digits.length() > 5 || !CloseCode.isPossible(Integer.parseInt(digits))) {
            throw new ProblemException(
                            ProblemType.NO_SUCH_CODE,
                            new Text(
                                            "A close code has 16 bits, so {text} cannot be one: the largest is {max}.",
                                            "{text} quá lớn: mã đóng là số 16 bit, tối đa {max}.")
                                    .with("text", text)
                                    .with("max", CloseCode.MAX))
                    .about(text);
        }
        return new Written(new CloseCode(Integer.parseInt(digits)), digits.equals(text));
    }

    /** The problem with a text that names no code, with what was probably meant. */
    public ProblemException notACode(String text) {
        var meant = meant(text);
        var detail = new Text(
                "Write a number from 0 to {max}, or a constant name such as GOING_AWAY.",
                "Dùng số từ 0 đến {max}, hoặc tên hằng như GOING_AWAY.");
        if (meant.isPresent()) {
            detail = new Text("Did you mean {meant}?", "Có phải ý bạn là {meant}?")
                    .with("meant", meant.get())
                    .then(detail);
        }
        return new ProblemException(ProblemType.NOT_A_CODE, detail.with("max", CloseCode.MAX))
                .about(text)
                .suggesting(meant.orElse(null));
    }

    /** The digits that a text looks like, or the name or alias nearest to it. */
    private Optional<String> meant(String text) {
        var digits = text.replaceAll("[Oo]", "0")
                .replaceAll("[IilL|]", "1")
                .replaceAll("[Ss]", "5")
                .strip();
        if (digits.matches("\\d{1,5}") && CloseCode.isPossible(Integer.parseInt(digits))) {
            return Optional.of(digits);
        }
        for (var document : catalog.codes()) {
            for (var alias : document.aliases()) {
                if (alias.name().equalsIgnoreCase(text)) {
                    return Optional.of(document.name());
                }
            }
        }
        var names = new ArrayList<String>();
        catalog.codes().stream().map(CodeDocument::name).forEach(names::add);
        return Nearest.to(constant(text), names);
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
