package closecodes.cli;

import closecodes.catalog.Catalog;
import closecodes.catalog.ClosedBy;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Nearest;
import closecodes.data.CatalogLoader;
import closecodes.diagnosis.Circumstances;
import closecodes.diagnosis.Diagnostician;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.view.DiagnosisPage;
import closecodes.view.DiagnosisView;
import closecodes.view.Links;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code closecodes diagnose}: what ended this connection? The same answer as {@code /v1/diagnose}. */
@Command(name = "diagnose", mixinStandardHelpOptions = true)
public final class DiagnoseCommand implements Callable<Integer> {
    private static final int LONGEST = Diagnostician.LONGEST_TEXT_KIB * 1024;

    @Parameters(arity = "0..*", paramLabel = "TEXT")
    private List<String> text = List.of();

    @Option(names = "--code", paramLabel = "CODE")
    private @Nullable Integer code;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason = "";

    @Option(names = "--provider", paramLabel = "NAME")
    private @Nullable String provider;

    @Option(names = "--library", paramLabel = "NAME")
    private @Nullable String library;

    @Option(names = "--via", paramLabel = "NAME", split = ",")
    private List<String> via = List.of();

    @Option(names = "--open-seconds", paramLabel = "SECONDS")
    private @Nullable Double openSeconds;

    @Option(names = "--idle-seconds", paramLabel = "SECONDS")
    private @Nullable Double idleSeconds;

    @Option(names = "--closed-by", paramLabel = "WHO")
    private @Nullable ClosedBy closedBy;

    @Option(names = "--tls", paramLabel = "BOOLEAN", arity = "1")
    private @Nullable Boolean tls;

    @Option(names = "--role", paramLabel = "SIDE")
    private @Nullable Endpoint role;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException {
        var catalog = CatalogLoader.builtIn();
        var language = output.language();
        var diagnosis = new Diagnostician(catalog).diagnose(circumstances(catalog));
        var view = DiagnosisView.of(catalog, diagnosis, language, new Links(""));
        output.print(view, new DiagnosisPage(catalog.vocabulary(), language)::of);
        return 0;
    }

    private Circumstances circumstances(Catalog catalog) throws IOException {
        if (code != null && !CloseCode.isPossible(code)) {
            throw wrong("--code takes 0 to " + CloseCode.MAX + ", not " + code);
        }
        var providers = catalog.providers();
        return new Circumstances(
                pasted(),
                code == null ? null : new CloseCode(code),
                reason,
                named("service", provider, providers::named, providers.names()),
                named("library", library, catalog::libraryNamed, catalog.libraryNames()),
                via.stream()
                        .flatMap(name -> Optional.ofNullable(intermediary(catalog, name)).stream())
                        .toList(),
                openSeconds,
                idleSeconds,
                closedBy,
                tls,
                role);
    }

    private @Nullable Intermediary intermediary(Catalog catalog, String name) {
        var intermediaries = catalog.intermediaries();
        return named("intermediary", name, intermediaries::named, intermediaries.names());
    }

    private String pasted() throws IOException {
        boolean fromInput = text.equals(List.of("-")) || (text.isEmpty() && isNothingGiven());
        var pasted = fromInput ? read(System.in) : String.join(" ", text);
        if (pasted.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw wrong("A text has at most " + Diagnostician.LONGEST_TEXT_KIB
                    + " KiB: keep the lines around the close and cut the rest");
        }
        return pasted;
    }

    private boolean isNothingGiven() {
        return code == null
                && reason.isEmpty()
                && provider == null
                && library == null
                && via.isEmpty()
                && openSeconds == null
                && idleSeconds == null;
    }

    private static String read(InputStream input) throws IOException {
        // One byte more than is allowed tells a text that is too long.
        return new String(input.readNBytes(LONGEST + 1), StandardCharsets.UTF_8);
    }

    private <T> @Nullable T named(
            String kind, @Nullable String name, Function<String, Optional<T>> find, Collection<String> known) {
        if (name == null) {
            return null;
        }
        return find.apply(name.toLowerCase(Locale.ROOT)).orElseThrow(() -> {
            var meant = Nearest.to(name, known)
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("");
            return wrong("There is no " + kind + " \"" + name + "\"" + meant);
        });
    }

    private ParameterException wrong(String message) {
        return output.wrong(message);
    }
}
