package closecodes.live;

import closecodes.ending.BadArgumentException;
import closecodes.ending.Endings;
import closecodes.ending.Plan;
import closecodes.http.ProblemType;
import closecodes.http.Query;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ending that an address asks for. */
final class AskedPlan {
    private static final String LANG = "lang";

    private AskedPlan() {}

    /**
     * Reads path and query.
     *
     * @param below what the path stands below
     * @throws RefusedException if no such ending exists, or not with these parameters
     */
    static Plan of(String below, String path, @Nullable String queryText) {
        var found = Endings.at(path).orElseThrow(() -> Refusals.noSuchEnding(below, path));
        var query = Query.of(queryText);
        query.unreadable().ifPresent(piece -> {
            throw Refusals.unreadable(piece);
        });
        var values = new HashMap<String, String>();
        for (var name : query.names()) {
            if (!name.equals(LANG)) {
                values.put(name, query.first(name).orElse(""));
            }
        }
        try {
            return found.plan(values);
        } catch (BadArgumentException e) {
            throw new RefusedException(ProblemType.BAD_PARAMETER, e.detail(), e.value(), e.suggestion(), Map.of());
        }
    }
}
