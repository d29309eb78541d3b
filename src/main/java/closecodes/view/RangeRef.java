package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.RangeDocument;

/** The range that a code lies in. */
public record RangeRef(String id, int first, int last, String title, String link) {

    static RangeRef of(RangeDocument range, Language language, Links links) {
        return new RangeRef(
                range.id(),
                range.first().number(),
                range.last().number(),
                range.explanation().title().in(language),
                links.to(Links.range(range.id()), language));
    }
}
