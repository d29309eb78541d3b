package closecodes.cli;

import closecodes.data.CatalogLoader;
import closecodes.search.Kind;
import closecodes.search.Request;
import closecodes.search.SearchIndex;
import closecodes.view.Links;
import closecodes.view.SearchView;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code closecodes search idle timeout}: the same hits as {@code /v1/search}; 1 if there is none. */
@Command(name = "search", mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "WORD")
    private List<String> words = List.of();

    @Option(names = "--kind", paramLabel = "KIND", split = ",")
    private List<Kind> kinds = List.of();

    @Option(names = "--limit", paramLabel = "NUMBER", defaultValue = "10")
    private int limit;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        var language = output.language();
        var text = String.join(" ", words).strip();
        if (text.isEmpty() || text.length() > Request.LONGEST_TEXT || limit < 1 || limit > Request.HIGHEST_LIMIT) {
            throw output.wrong(
                    "Give 1 to " + Request.LONGEST_TEXT + " characters, and a limit of 1 to " + Request.HIGHEST_LIMIT);
        }
        var request = new Request(text, Set.copyOf(kinds), language, limit, 0);
        var result = SearchIndex.of(CatalogLoader.builtIn()).search(request);
        var view = SearchView.of(request, result, new Links(""), "/v1/search");
        output.print(view, it -> it.page(language));
        return view.items().isEmpty() ? 1 : 0;
    }
}
