package closecodes.routing;

import closecodes.catalog.Language;
import closecodes.search.Kind;
import closecodes.search.Request;
import closecodes.search.Result;
import io.javalin.http.Context;
import java.util.List;

/** Reads what somebody looks for. */
public final class SearchRequests {
    private static final String Q = "q";
    private static final String KIND = "kind";
    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";
    private static final int USUAL_LIMIT = 10;

    private SearchRequests() {}

    /**
     * The request of an address; its text is empty where nothing is asked.
     *
     * @throws ProblemException naming the parameter, if one of them makes no sense
     */
    public static Request read(Context ctx, Language language) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(Q, KIND, LIMIT, OFFSET));
        return new Request(
                parameters.text(Q),
                Kind.of(parameters.list(KIND, Kind.ids())),
                language,
                parameters.number(LIMIT, 1, Request.HIGHEST_LIMIT, USUAL_LIMIT),
                parameters.number(OFFSET, 0, Result.MOST_COUNTED, 0));
    }
}
