package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Meaning;

/** What a code means: what the protocol says, who sends it, who sees it, what it does not say. */
public record MeaningView(String protocol, String sentBy, String seenBy, String notSaid) {

    static MeaningView of(Meaning meaning, Language language) {
        return new MeaningView(
                meaning.protocol().in(language),
                meaning.sentBy().in(language),
                meaning.seenBy().in(language),
                meaning.notSaid().in(language));
    }
}
