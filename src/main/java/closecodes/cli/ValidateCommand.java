package closecodes.cli;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.data.CatalogLoader;
import closecodes.validation.BadFieldException;
import closecodes.validation.CloseRequest;
import closecodes.validation.CloseRequestReader;
import closecodes.validation.CloseVerdict;
import closecodes.view.Links;
import closecodes.view.VerdictView;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
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
    private @Nullable String sender;

    @Option(names = "--via", description = "wire (default), browser, or a library such as ws.")
    private @Nullable String via;

    @Option(names = "--purpose", description = "Why it is sent, such as restart or overload.")
    private @Nullable String purpose;

    @Option(names = "--peer", description = "The library on the other side, such as tomcat.")
    private @Nullable String peer;

    @Option(names = "--provider", description = "The service whose connection it is, such as discord.")
    private @Nullable String provider;

    @Option(names = "--lang", defaultValue = "en", description = "en (default) or vi.")
    private Language language = Language.EN;

    @Option(names = "--json", description = "Print what /v1/validate answers.")
    private boolean asJson;

    @Override
    public Integer call() {
        var catalog = CatalogLoader.builtIn();
        var verdict = CloseVerdict.of(request(catalog));
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

    private CloseRequest request(Catalog catalog) {
        var given = new HashMap<String, @Nullable String>();
        given.put("reason", reason);
        given.put("sender", sender);
        given.put("via", via);
        given.put("purpose", purpose);
        given.put("peer", peer);
        given.put("provider", provider);
        try {
            return new CloseRequestReader(catalog).read(code, name -> Optional.ofNullable(given.get(name)));
        } catch (BadFieldException e) {
            var option = "--" + e.field();
            var meant = e.suggestion() == null ? "" : " Did you mean " + e.suggestion() + "?";
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    option + " " + given.get(e.field()) + ": "
                            + e.detail().with("field", option).in(language) + meant);
        }
    }
}
