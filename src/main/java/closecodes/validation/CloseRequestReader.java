package closecodes.validation;

import closecodes.catalog.Catalog;
import closecodes.catalog.Library;
import closecodes.catalog.Nearest;
import closecodes.catalog.Provider;
import closecodes.catalog.Text;
import closecodes.protocol.Endpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the Close that somebody wants to send from words, the same in a query, a body and on the command line. */
public final class CloseRequestReader {
    private final Catalog catalog;

    /** Knows the libraries and services of a catalogue. */
    public CloseRequestReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The request.
     *
     * @param code null for a Close without a code
     * @param value the text of a field: {@code reason}, {@code sender}, {@code via}, {@code purpose}, {@code peer},
     *     {@code provider}
     * @throws BadFieldException if one of them makes no sense
     */
    public CloseRequest read(@Nullable Integer code, Function<String, Optional<String>> value) {
        Function<String, Optional<String>> given =
                name -> value.apply(name).map(String::strip).filter(text -> !text.isEmpty());
        var through = given.apply("via");
        var library = through.flatMap(catalog::library).orElse(null);
        var via = library == null ? via(through) : Via.WIRE;
        var sender = choice("sender", given, Endpoint.values(), Endpoint::id)
                .orElse(via == Via.BROWSER ? Endpoint.CLIENT : Endpoint.SERVER);
        if (via == Via.BROWSER && sender == Endpoint.SERVER) {
            throw new BadFieldException(
                    "sender",
                    new Text("A browser is a client: leave “{field}” out.", "Trình duyệt là client: bỏ “{field}” đi."),
                    null);
        }
        return new CloseRequest(
                code,
                value.apply("reason").orElse(""),
                sender,
                via,
                library,
                choice("purpose", given, Purpose.values(), Purpose::id).orElse(null),
                given.apply("peer").map(this::peer).orElse(null),
                given.apply("provider").map(this::provider).orElse(null));
    }

    private Via via(Optional<String> through) {
        if (through.isEmpty()) {
            return Via.WIRE;
        }
        return Arrays.stream(Via.values())
                .filter(via -> via.id().equals(through.get()))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "via",
                        through.get(),
                        Stream.concat(Arrays.stream(Via.values()).map(Via::id), libraries().stream())
                                .toList()));
    }

    private Library peer(String id) {
        return catalog.library(id).orElseThrow(() -> unknown("peer", id, libraries()));
    }

    /** By its id or an alias, as on the pages of services. */
    private Provider provider(String name) {
        var providers = catalog.providers();
        return providers
                .named(name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new BadFieldException(
                        "provider",
                        new Text(
                                "“{field}” names no service that we know; /v1/providers lists them.",
                                "“{field}” không khớp với dịch vụ nào, xem danh sách ở /v1/providers."),
                        Nearest.to(name, providers.names()).orElse(null)));
    }

    private List<String> libraries() {
        return catalog.libraries().stream().map(Library::id).toList();
    }

    private static <T> Optional<T> choice(
            String name, Function<String, Optional<String>> given, T[] values, Function<T, String> id) {
        return given.apply(name).map(text -> Arrays.stream(values)
                .filter(value -> id.apply(value).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> unknown(name, text, Arrays.stream(values).map(id).toList())));
    }

    private static BadFieldException unknown(String name, String text, List<String> known) {
        return new BadFieldException(
                name,
                new Text("“{field}” can be: {known}.", "“{field}” chỉ nhận các giá trị: {known}.")
                        .with("known", String.join(", ", known)),
                Nearest.to(text, known).orElse(null));
    }
}
