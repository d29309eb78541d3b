package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Library;
import closecodes.catalog.Nearest;
import closecodes.catalog.Provider;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.http.Query;
import closecodes.protocol.Endpoint;
import closecodes.validation.CloseRequest;
import closecodes.validation.Purpose;
import closecodes.validation.Via;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the Close that somebody wants to send, from a query or from a body. */
final class CloseRequests {
    static final List<String> FIELDS = List.of("code", "reason", "sender", "via", "purpose", "peer", "provider");

    private final Catalog catalog;
    private final CodeNames names;

    CloseRequests(Catalog catalog) {
        this.catalog = catalog;
        this.names = new CodeNames(catalog);
    }

    /**
     * Where the values come from.
     *
     * @param value the text of a field, if it is there
     * @param wrong the problem with a field
     */
    record Input(Function<String, Optional<String>> value, BiFunction<String, Text, ApiException> wrong) {

        static Input of(JsonBody body) {
            body.only(FIELDS.toArray(new String[0]));
            return new Input(name -> name.equals("code") ? body.numberOrText(name) : body.text(name), body::wrong);
        }

        static Input of(Query query) {
            return new Input(query::first, (name, detail) -> new ApiException(
                            ProblemType.BAD_PARAMETER, detail.with("field", name))
                    .about(query.first(name).orElse("")));
        }
    }

    /**
     * The request.
     *
     * @throws ApiException naming the field, if one of them makes no sense
     */
    CloseRequest read(Input input) {
        var through = given(input, "via");
        var library = through.flatMap(catalog::library).orElse(null);
        var via = library != null ? Via.WIRE : via(input, through);
        var sender = choice(input, "sender", Endpoint.values(), Endpoint::id)
                .orElse(via == Via.BROWSER ? Endpoint.CLIENT : Endpoint.SERVER);
        if (via == Via.BROWSER && sender == Endpoint.SERVER) {
            throw input.wrong.apply(
                    "sender",
                    new Text("A browser is a client: leave “{field}” out.", "Trình duyệt là client: bỏ “{field}” đi."));
        }
        return new CloseRequest(
                code(input),
                input.value.apply("reason").orElse(""),
                sender,
                via,
                library,
                choice(input, "purpose", Purpose.values(), Purpose::id).orElse(null),
                peer(input),
                provider(input));
    }

    private Via via(Input input, Optional<String> through) {
        for (var via : Via.values()) {
            if (through.isEmpty() || via.id().equals(through.get())) {
                return through.isEmpty() ? Via.WIRE : via;
            }
        }
        var known = new ArrayList<>(Arrays.stream(Via.values()).map(Via::id).toList());
        known.addAll(libraries());
        throw unknown(input, "via", through.orElseThrow(), known);
    }

    private @Nullable Library peer(Input input) {
        var id = given(input, "peer");
        if (id.isEmpty()) {
            return null;
        }
        return catalog.library(id.get()).orElseThrow(() -> unknown(input, "peer", id.get(), libraries()));
    }

    /** By its id or an alias, as on the pages of services. */
    private @Nullable Provider provider(Input input) {
        var name = given(input, "provider");
        if (name.isEmpty()) {
            return null;
        }
        var providers = catalog.providers();
        return providers.named(name.get().toLowerCase(Locale.ROOT)).orElseThrow(() -> input.wrong
                .apply(
                        "provider",
                        new Text(
                                "“{field}” names no service that we know; /v1/providers lists them.",
                                "“{field}” không phải dịch vụ nào có ở đây, xem danh sách ở /v1/providers."))
                .suggesting(Nearest.to(name.get(), providers.names()).orElse(null)));
    }

    private List<String> libraries() {
        return catalog.libraries().stream().map(Library::id).toList();
    }

    private static Optional<String> given(Input input, String name) {
        return input.value.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static ApiException unknown(Input input, String name, String text, List<String> known) {
        return input.wrong
                .apply(
                        name,
                        new Text("“{field}” can be: {known}.", "“{field}” chỉ nhận các giá trị: {known}.")
                                .with("known", String.join(", ", known)))
                .suggesting(Nearest.to(text, known).orElse(null));
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
        } catch (ApiException e) {
            throw input.wrong
                    .apply(
                            "code",
                            new Text("“{field}” is no close code.", "“{field}” không phải mã đóng.").then(e.detail()))
                    .suggesting(e.suggestion());
        }
    }

    private static <T> Optional<T> choice(Input input, String name, T[] values, Function<T, String> id) {
        var text = given(input, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var known = Arrays.stream(values).map(id).toList();
        for (var value : values) {
            if (id.apply(value).equals(text.get())) {
                return Optional.of(value);
            }
        }
        throw unknown(input, name, text.get(), known);
    }
}
