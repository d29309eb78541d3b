package closecodes.diagnosis;

import closecodes.catalog.Cause;
import closecodes.catalog.ClosedBy;
import closecodes.catalog.Ending;
import closecodes.catalog.Explanation;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Library;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import closecodes.catalog.Wording;
import closecodes.protocol.CloseCode;
import org.jspecify.annotations.Nullable;

/** What words that were found in a text tell. */
sealed interface Meaning {

    /** Whether they tell how a connection ended, and not just what took part. */
    default boolean tellsTheEnd() {
        return true;
    }

    /** A library, a service or something in between took part. */
    sealed interface Presence extends Meaning {

        @Override
        default boolean tellsTheEnd() {
            return false;
        }
    }

    /** The library is in use. */
    record LibraryThere(Library library) implements Presence {}

    /** The library is called by its name, which can stand in a text for many reasons. */
    record LibraryCalled(Library library) implements Presence {}

    /** The service is on the other end. */
    record ServiceThere(Provider provider) implements Presence {}

    /** The service is called by its name, which can stand in a text for many reasons. */
    record ServiceCalled(Provider provider) implements Presence {}

    /** The intermediary stands in between. */
    record IntermediaryThere(Intermediary intermediary) implements Presence {}

    /** A library words an end like this. */
    record Worded(Library library, Wording wording) implements Meaning {}

    /** A service sends this reason with a code. */
    record Reasoned(Providers.Use use, String reason) implements Meaning {}

    /** A service calls a code so. Its words are often everyday ones, so they never stand for more than themselves. */
    record Named(Providers.Use use, String name) implements Presence {}

    /** An intermediary writes this when it ends a connection. */
    record Ended(Intermediary intermediary, Ending ending) implements Meaning {}

    /** A cause shows itself by this. */
    record Caused(Place place, Cause cause) implements Meaning {}

    /**
     * The connection never opened.
     *
     * @param isInHandshake whether the words are about opening alone
     */
    record NeverOpened(boolean isInHandshake) implements Meaning {}

    /** One side closed; the words say nothing else, and stand inside longer ones that do. */
    record ClosedBySide(ClosedBy side) implements Presence {}

    /** This says a code without its number: always, or only in a text about WebSockets. */
    record Coded(CloseCode code, boolean inContextOnly) implements Meaning {}

    /**
     * The document that a cause stands in.
     *
     * @param id of the document, such as {@code 1006} or {@code 4000-4999}
     * @param code that it is about; null for a range
     */
    record Place(String id, @Nullable CloseCode code, Explanation explanation) {}
}
