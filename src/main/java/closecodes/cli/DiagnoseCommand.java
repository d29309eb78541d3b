package closecodes.cli;

import closecodes.catalog.Catalog;
import closecodes.catalog.ClosedBy;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Language;
import closecodes.catalog.Nearest;
import closecodes.data.CatalogLoader;
import closecodes.diagnosis.Circumstances;
import closecodes.diagnosis.Diagnostician;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.view.DiagnosisPage;
import closecodes.view.DiagnosisView;
import closecodes.view.Links;
import closecodes.view.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes diagnose}: what ended this connection? The same answer as {@code /v1/diagnose}. */
@Command(
        name = "diagnose",
        mixinStandardHelpOptions = true,
        description = "Say what probably ended a connection, from log lines and circumstances.",
        footer = {"", "Without TEXT and options it reads the log lines from standard input."})
public final class DiagnoseCommand implements Callable<Integer> {
    private static final int LONGEST = Diagnostician.LONGEST_TEXT_KIB * 1024;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "Log lines; - reads them from standard input.")
    private List<String> text = List.of();

    @Option(names = "--code", description = "The code that the application was told.")
    private @Nullable Integer code;

    @Option(names = "--reason", defaultValue = "", description = "The reason of the Close frame.")
    private String reason = "";

    @Option(names = "--provider", description = "The service on the other end, such as discord.")
    private @Nullable String provider;

    @Option(names = "--library", description = "The library in use, such as ws.")
    private @Nullable String library;

    @Option(names = "--via", split = ",", description = "What stands in between, such as nginx.")
    private List<String> via = List.of();

    @Option(names = "--open-seconds", description = "How long the connection was open.")
    private @Nullable Double openSeconds;

    @Option(names = "--idle-seconds", description = "How long nothing had passed before the end.")
    private @Nullable Double idleSeconds;

    @Option(names = "--closed-by", description = "local, peer, path, nobody or unknown.")
    private @Nullable ClosedBy closedBy;

    @Option(names = "--tls", arity = "1", description = "Whether the connection used TLS: true or false.")
    private @Nullable Boolean tls;

    @Option(names = "--role", description = "Which side you are: client or server.")
    private @Nullable Endpoint role;

    @Option(names = "--lang", defaultValue = "en", description = "en (default) or vi.")
    private Language language = Language.EN;

    @Option(names = "--json", description = "Print what /v1/diagnose answers.")
    private boolean asJson;

    @Override
    public Integer call() throws IOException {
        var catalog = CatalogLoader.builtIn();
        var diagnosis = new Diagnostician(catalog).diagnose(circumstances(catalog));
        var view = DiagnosisView.of(catalog, diagnosis, language, new Links(""));
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        if (asJson) {
            Answers.json(out, view);
        } else {
            out.print(PlainText.of(new DiagnosisPage(catalog.vocabulary(), language).of(view)));
            out.flush();
        }
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
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
