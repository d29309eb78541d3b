package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.catalog.Nearest;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import closecodes.data.CatalogLoader;
import closecodes.protocol.Endpoint;
import closecodes.validation.CloseRequest;
import closecodes.validation.CloseVerdict;
import closecodes.validation.Purpose;
import closecodes.validation.Via;
import closecodes.view.Links;
import closecodes.view.VerdictView;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes validate 1005}: may this be sent? The same answer as {@code /v1/validate}; 1 if it may not. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Say whether a close code and a reason may be sent; exits with 1 if not.")
public final class ValidateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The number; without it, a Close without a code.")
    private @Nullable Integer code;

    @Option(names = "--reason", defaultValue = "", description = "The reason that goes with it.")
    private String reason = "";

    @Option(names = "--sender", description = "client or server (default; for a browser, client).")
    private @Nullable Endpoint sender;

    @Option(names = "--via", defaultValue = "wire", description = "wire (default) or browser.")
    private Via via = Via.WIRE;

    @Option(names = "--purpose", description = "Why it is sent, such as restart or overload.")
    private @Nullable Purpose purpose;

    @Option(names = "--provider", description = "The service whose connection it is, such as discord.")
    private @Nullable String provider;

    @Option(names = "--lang", defaultValue = "en", description = "en (default) or vi.")
    private Language language = Language.EN;

    @Option(names = "--json", description = "Print what /v1/validate answers.")
    private boolean asJson;

    @Override
    public Integer call() {
        var from = Objects.requireNonNullElse(sender, via == Via.BROWSER ? Endpoint.CLIENT : Endpoint.SERVER);
        var catalog = CatalogLoader.builtIn();
        var service = provider == null ? null : service(catalog.providers(), provider);
        var verdict = CloseVerdict.of(new CloseRequest(code, reason, from, via, null, purpose, null, service));
        var view = VerdictView.of(catalog, verdict, language, new Links(""));
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        if (asJson) {
            Answers.json(out, view);
        } else {
            out.println(view.valid() ? "valid" + (view.frameHex() == null ? "" : " " + view.frameHex()) : "invalid");
            Answers.findings(out, view.findings());
            if (!view.instead().isEmpty()) {
                out.println(view.instead().stream()
                        .map(other -> other.code() + " " + other.title())
                        .collect(Collectors.joining(", ", "= ", "")));
            }
        }
        return view.valid() ? 0 : 1;
    }

    private Provider service(Providers providers, String name) {
        return providers.named(name.toLowerCase(Locale.ROOT)).orElseThrow(() -> {
            var meant = Nearest.to(name, providers.names())
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("; /v1/providers lists them");
            return new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "There is no service \"" + name + "\"" + meant);
        });
    }
}
