package closecodes.search;

import closecodes.RunningServer;
import closecodes.catalog.Language;
import java.util.List;
import java.util.Set;

/** The real data, indexed once for all tests of a run. */
final class Indexed {
    static final SearchIndex DATA = SearchIndex.of(RunningServer.catalog());

    private Indexed() {}

    static Result search(String text) {
        return DATA.search(new Request(text, Set.of(), Language.EN, 10, 0));
    }

    static List<String> names(Result result) {
        return result.hits().stream().map(Indexed::name).toList();
    }

    static String name(Result.Hit hit) {
        return hit.entry().kind().id() + " " + hit.entry().id();
    }
}
