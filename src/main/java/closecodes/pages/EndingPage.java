package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Library;
import closecodes.view.OutcomeView;
import closecodes.view.ShownView;
import closecodes.view.SituationView;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of a situation: one way in which a connection ends.
 *
 * @param groups who shows what, the most frequent first
 */
public record EndingPage(Head head, SituationView situation, List<Group> groups) {

    /** Libraries that show the same. */
    public record Group(ShownView shown, List<LibraryRef> libraries) {}

    /** A library, with its version where several were measured. */
    public record LibraryRef(String id, String name) {}

    static EndingPage of(Catalog catalog, SituationView situation, Reader reader) {
        var head = new Head(
                reader,
                "/situations/" + situation.id(),
                situation.title(),
                situation.what(),
                "/v1/situations/" + situation.id(),
                "situations/" + situation.id() + ".yaml");
        var groups = situation.shown().stream()
                .map(shown -> new Group(
                        shown,
                        shown.libraries().stream()
                                .map(text -> libraryRef(catalog, text))
                                .toList()))
                .toList();
        return new EndingPage(head, situation, groups);
    }

    private static LibraryRef libraryRef(Catalog catalog, String text) {
        var parts = text.split(" ", 2);
        var name = catalog.library(parts[0]).map(Library::name).orElse(parts[0]);
        return new LibraryRef(parts[0], parts.length == 1 ? name : name + " " + parts[1]);
    }

    public Reader reader() {
        return head.reader();
    }

    /** Whether the standards leave open what should be shown. */
    public boolean isOpen() {
        return situation.expected().code() == null;
    }

    /** Whether libraries show what they should. */
    public boolean isExpected(ShownView shown) {
        var expected = situation.expected().code();
        return expected != null && expected.equals(shown.code());
    }

    /** What an application is told, with the time where it was taken. */
    public String told(OutcomeView outcome) {
        var code = outcome.code();
        var told = code == null ? reader().word("told", outcome.told()) : code.toString();
        if (outcome.clean() != null) {
            told += outcome.clean()
                    ? reader().says(", clean", ", đóng sạch")
                    : reader().says(", not clean", ", không đóng sạch");
        }
        if (outcome.afterMs() != null) {
            return told + reader().says(", after ", ", sau ") + outcome.afterMs() + " ms";
        }
        return outcome.waitedMs() == null || !outcome.told().equals("nothing")
                ? told
                : told + reader().says(", for ", ", trong ") + outcome.waitedMs() + " ms";
    }

    /** What a library put on the wire; nothing where nobody looked. */
    public String wire(OutcomeView outcome) {
        var sends = outcome.sends();
        if (sends == null) {
            return "";
        }
        var wire = new ArrayList<String>();
        for (var frame : sends) {
            wire.add(
                    frame.code() == null
                            ? reader().word("sent", "empty")
                            : reader().says("Close " + frame.code(), "frame Close " + frame.code()));
        }
        if (wire.isEmpty()) {
            wire.add(reader().word("sent", "nothing"));
        }
        if (outcome.tcp() != null) {
            wire.add(reader().word("tcp-end", outcome.tcp()));
        }
        return String.join(", ", wire);
    }

    /** What it says in words of the program: reason, error, refusal of the call. */
    public List<String> words(OutcomeView outcome) {
        var words = new ArrayList<String>();
        for (var text : new String[] {outcome.reason(), outcome.error(), outcome.refusal()}) {
            if (text != null && !text.isEmpty()) {
                words.add(text);
            }
        }
        return words;
    }
}
