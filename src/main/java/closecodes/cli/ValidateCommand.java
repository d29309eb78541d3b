package closecodes.cli;

import closecodes.catalog.Catalog;
import closecodes.data.CatalogLoader;
import closecodes.validation.BadFieldException;
import closecodes.validation.CloseRequest;
import closecodes.validation.CloseRequestReader;
import closecodes.validation.CloseVerdict;
import closecodes.view.Links;
import closecodes.view.VerdictView;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code closecodes validate 1005}: may this be sent? The same answer as {@code /v1/validate}; 1 if it may not. */
@Command(name = "validate", mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "CODE")
    private @Nullable Integer code;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason = "";

    @Option(names = "--sender", paramLabel = "SIDE")
    private @Nullable String sender;

    @Option(names = "--via", paramLabel = "NAME")
    private @Nullable String via;

    @Option(names = "--purpose", paramLabel = "ID")
    private @Nullable String purpose;

    @Option(names = "--peer", paramLabel = "NAME")
    private @Nullable String peer;

    @Option(names = "--provider", paramLabel = "NAME")
    private @Nullable String provider;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        var catalog = CatalogLoader.builtIn();
        var verdict = CloseVerdict.of(request(catalog));
        var view = VerdictView.of(catalog, verdict, output.language(), new Links(""));
        output.printLines(view, out -> {
            out.println(view.valid() ? "valid" + (view.frameHex() == null ? "" : " " + view.frameHex()) : "invalid");
            Answers.findings(out, view.findings());
            if (!view.instead().isEmpty()) {
                out.println(view.instead().stream()
                        .map(other -> other.code() + " " + other.title())
                        .collect(Collectors.joining(", ", "= ", "")));
            }
        });
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
            throw output.wrong(option + " " + given.get(e.field()) + ": "
                    + e.detail().with("field", option).in(output.language()) + meant);
        }
    }
}
