package closecodes.view;

import closecodes.catalog.Change;
import closecodes.catalog.Language;
import java.util.List;

/** What changed on one day. */
public record ChangeView(String date, List<String> documents, String text) {

    /** The view of a change. */
    public static ChangeView of(Change change, Language language) {
        return new ChangeView(
                change.date().toString(), change.documents(), change.what().in(language));
    }
}
