package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.data.CatalogLoader;
import closecodes.search.Kind;
import closecodes.search.Request;
import closecodes.search.SearchIndex;
import closecodes.view.Links;
import closecodes.view.PlainText;
import closecodes.view.SearchView;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes search idle timeout}: the same hits as {@code /v1/search}; 1 if there is none. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Find codes, causes, services and more by words, numbers or names; exits with 1 if nothing fits.")
public final class SearchCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for, in English or Vietnamese.")
    private List<String> words = List.of();

    @Option(names = "--kind", split = ",", description = "Only these kinds: ${COMPLETION-CANDIDATES}.")
    private List<Kind> kinds = List.of();

    @Option(names = "--limit", defaultValue = "10", description = "How many hits at most, 1 to 50 (default 10).")
    private int limit;

    @Option(names = "--lang", defaultValue = "en", description = "en (default) or vi.")
    private Language language = Language.EN;

    @Option(names = "--json", description = "Print what /v1/search answers.")
    private boolean asJson;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        var text = String.join(" ", words).strip();
        if (text.isEmpty() || text.length() > Request.LONGEST_TEXT || limit < 1 || limit > Request.HIGHEST_LIMIT) {
            throw new ParameterException(
                    line,
                    "Give 1 to " + Request.LONGEST_TEXT + " characters, and a limit of 1 to " + Request.HIGHEST_LIMIT);
        }
        var request = new Request(text, Set.copyOf(kinds), language, limit, 0);
        var result = SearchIndex.of(CatalogLoader.builtIn()).search(request);
        var view = SearchView.of(request, result, new Links(""), "/v1/search");
        if (asJson) {
            Answers.json(line.getOut(), view);
        } else {
            line.getOut().print(PlainText.of(view.page(language)));
            line.getOut().flush();
        }
        return view.items().isEmpty() ? 1 : 0;
    }
}
