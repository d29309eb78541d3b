package closecodes.diagnosis;

import closecodes.catalog.Catalog;
import closecodes.catalog.Later;
import closecodes.catalog.NoCode;
import closecodes.protocol.CloseCode;
import java.util.BitSet;
import java.util.List;

/**
 * Says what probably ended a connection. Made once for a catalogue; equal questions get equal answers.
 *
 * <p>The work for a text grows with its length alone: phrases are found in one pass, and each place is looked at with a
 * bounded reach.
 */
public final class Diagnostician {
    /** The longest text that is read, in KiB of UTF-8. */
    public static final int LONGEST_TEXT_KIB = 64;

    private final Catalog catalog;
    /** Made when somebody first asks: it takes every document. */
    private final Later<Phrasebook> phrasebook;

    private final Later<BitSet> known;
    private final Later<TimedEndings> timed;

    public Diagnostician(Catalog catalog) {
        this.catalog = catalog;
        this.phrasebook = new Later<>(() -> Vocables.of(catalog));
        this.known = new Later<>(() -> known(catalog));
        this.timed = new Later<>(() -> new TimedEndings(catalog.intermediaries(), Suspects.MOST));
    }

    /** The numbers that some document is about. */
    private static BitSet known(Catalog catalog) {
        var known = new BitSet(CloseCode.MAX + 1);
        catalog.codes().forEach(document -> known.set(document.code().number()));
        catalog.providers().codes().forEach(code -> known.set(code.number()));
        return known;
    }

    /** The diagnosis of what somebody knows. */
    public Diagnosis diagnose(Circumstances given) {
        var reading = Reading.of(given.text(), given.reason(), phrasebook.get(), known.get()::get);
        var facts = new FactFinder(given, reading).facts();
        var findings = reading.findings();
        List<Candidate> candidates = facts.noCode() == NoCode.NOT_A_CLOSE
                ? List.of()
                : new Suspects(catalog, timed, facts, findings).candidates();
        return new Diagnosis(
                facts.code(),
                facts.noCode(),
                facts.provider(),
                facts.library(),
                facts.closedBy(),
                candidates,
                facts.noCode() == NoCode.NOT_A_CLOSE
                        ? null
                        : Settling.question(candidates, facts.provider() != null)
                                .orElse(null),
                reading.ignored(),
                List.copyOf(findings.notes));
    }
}
