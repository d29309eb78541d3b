package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.http.Query;
import closecodes.validation.BadFieldException;
import closecodes.validation.CloseRequest;
import closecodes.validation.CloseRequestReader;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the Close that somebody wants to send, from a query or from a body. */
public final class CloseRequests {
    public static final List<String> FIELDS = List.of("code", "reason", "sender", "via", "purpose", "peer", "provider");

    private final CloseRequestReader reader;
    private final CodeNames names;

    public CloseRequests(Catalog catalog) {
        this.reader = new CloseRequestReader(catalog);
        this.names = new CodeNames(catalog);
    }

    /**
     * Where the values come from.
     *
     * @param value the text of a field, if it is there
     * @param wrong the problem with a field
     */
    public record Input(Function<String, Optional<String>> value, BiFunction<String, Text, ProblemException> wrong) {

        public static Input of(JsonBody body) {
            body.only(FIELDS.toArray(new String[0]));
            return new Input(name -> name.equals("code") ? body.numberOrText(name) : body.text(name), body::wrong);
        }

        public static Input of(Query query) {
            return new Input(query::first, (name, detail) -> new ProblemException(
                            ProblemType.BAD_PARAMETER, detail.with("field", name))
                    .about(query.first(name).orElse("")));
        }

        public static Input of(FormBody form) {
            return new Input(form::first, form::wrong);
        }
    }

    /** The fields of a query as an address of ours names them. */
    public static String canonical(Query query) {
        return FIELDS.stream()
                .flatMap(name -> query.first(name).map(value -> name + "=" + Parameters.encode(value)).stream())
                .collect(Collectors.joining("&"));
    }

    /**
     * The request.
     *
     * @throws ProblemException naming the field, if one of them makes no sense
     */
    public CloseRequest read(Input input) {
        try {
            return reader.read(code(input), input.value);
        } catch (BadFieldException e) {
            throw input.wrong.apply(e.field(), e.detail()).suggesting(e.suggestion());
        }
    }

    /** A number of any size is judged, not refused: "70000 does not fit" is an answer. */
    private @Nullable Integer code(Input input) {
        var text = input.value.apply("code").map(String::strip).orElse("");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("-?\\d{1,20}")) {
            return new BigInteger(text)
                    .max(BigInteger.valueOf(Integer.MIN_VALUE))
                    .min(BigInteger.valueOf(Integer.MAX_VALUE))
                    .intValue();
        }
        try {
            return names.read(text).code().number();
        } catch (ProblemException e) {
            throw input.wrong
                    .apply(
                            "code",
                            new Text("“{field}” is no close code.", "“{field}” không phải mã đóng.").then(e.detail()))
                    .suggesting(e.suggestion());
        }
    }
}
