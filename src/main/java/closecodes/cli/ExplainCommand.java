package closecodes.cli;

import closecodes.data.CatalogLoader;
import closecodes.view.CodeView;
import closecodes.view.Links;
import closecodes.view.Pages;
import closecodes.view.ProviderPages;
import closecodes.view.ServiceCodeView;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code closecodes explain 1006}: what does it mean, why did it happen? The same answer as {@code /v1/codes/1006}. */
@Command(name = "explain", mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--provider", paramLabel = "NAME")
    private @Nullable String provider;

    @Override
    public Integer call() {
        var catalog = CatalogLoader.builtIn();
        var language = output.language();
        var subject = new Subjects(catalog, output).read(code, provider);
        var use = subject.use();
        if (use == null) {
            var view = CodeView.of(catalog, subject.code(), language, new Links(""));
            output.print(view, new Pages(catalog.vocabulary(), language)::of);
        } else {
            var view = ServiceCodeView.of(catalog, use, language, new Links(""));
            output.print(view, new ProviderPages(catalog.vocabulary(), language)::of);
        }
        return 0;
    }
}
