package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Situation.Told;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.Locale;

/** What became of a library in a situation, in words of one language. */
public final class OutcomeText {
    private static final Text CLEAN = new Text("{code}, clean", "{code}, đóng sạch");
    private static final Text NOT_CLEAN = new Text("{code}, not clean", "{code}, không đóng sạch");
    private static final Text AFTER = new Text("{what}, after {ms} ms", "{what}, sau {ms} ms");
    private static final Text FOR = new Text("{what}, for {ms} ms", "{what}, trong {ms} ms");
    private static final Text CLOSE = new Text("Close {code}", "frame Close {code}");
    private static final Text EMPTY = new Text("Close without a code", "frame Close không có mã");
    private static final Text NO_FRAME = new Text("no Close frame", "không có frame Close");

    private final Vocabulary vocabulary;
    private final Language language;

    /** Words of a vocabulary. */
    public OutcomeText(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** What the application is told, with the time where it was taken. */
    public String told(OutcomeView outcome) {
        var told = ShownView.text(
                Told.valueOf(outcome.told().toUpperCase(Locale.ROOT)), outcome.code(), vocabulary, language);
        if (outcome.clean() != null) {
            told = (outcome.clean() ? CLEAN : NOT_CLEAN).with("code", told).in(language);
        }
        if (outcome.afterMs() != null) {
            return AFTER.with("ms", outcome.afterMs()).with("what", told).in(language);
        }
        return outcome.waitedMs() == null || !outcome.told().equals(Told.NOTHING.id())
                ? told
                : FOR.with("ms", outcome.waitedMs()).with("what", told).in(language);
    }

    /** What the library put on the wire; empty where nobody looked. */
    public String wire(OutcomeView outcome) {
        var sends = outcome.sends();
        if (sends == null) {
            return "";
        }
        var wire = new ArrayList<String>();
        for (var frame : sends) {
            wire.add((frame.code() == null ? EMPTY : CLOSE.with("code", frame.code())).in(language));
        }
        if (wire.isEmpty()) {
            wire.add(NO_FRAME.in(language));
        }
        if (outcome.tcp() != null) {
            wire.add(vocabulary.label("tcp-end", outcome.tcp()).in(language));
        }
        return String.join(", ", wire);
    }
}
