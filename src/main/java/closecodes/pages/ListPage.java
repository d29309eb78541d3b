package closecodes.pages;

import closecodes.routing.Parameters;
import java.util.List;
import java.util.Map;

/**
 * The page of a list that a form filters.
 *
 * @param choices the fields of the form with known values
 * @param written the other fields as they were filled in
 */
public record ListPage<T>(Head head, List<Choice> choices, Map<String, String> written, List<T> items) {

    static <T> ListPage<T> of(Head head, List<Choice> choices, List<T> items) {
        return new ListPage<>(head, choices, Map.of(), items);
    }

    /** The same with a field that takes any text. */
    ListPage<T> with(String name, Parameters parameters) {
        return new ListPage<>(head, choices, Map.of(name, parameters.text(name)), items);
    }

    public Reader reader() {
        return head.reader();
    }

    /** Whether something was asked for, so that the list may not be whole. */
    public boolean isFiltered() {
        return !head.query().isEmpty();
    }
}
