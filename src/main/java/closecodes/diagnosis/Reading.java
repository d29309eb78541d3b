package closecodes.diagnosis;

import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Everything that a text says, before the circumstances are weighed.
 *
 * @param stated the close codes that it gives as numbers, by place
 * @param httpStatus the statuses of HTTP that it names
 * @param fillers the numbers that stand for no code, as they look in two bytes
 * @param text the text itself
 */
record Reading(
        Findings findings,
        List<Stated> stated,
        List<Ignored> ignored,
        Set<Integer> httpStatus,
        Set<CloseCode> fillers,
        List<Durations> durations,
        LogText text) {

    static Reading of(String pasted, String reason, Phrasebook phrasebook, IntPredicate known) {
        var text = new LogText(pasted);
        var findings = new Findings();
        var wordings = new ArrayList<Template.Piece>();
        var sightings = phrasebook.in(text);
        sightings.forEach(sighting -> wordings.addAll(sighting.fit().numbers()));
        Phrasebook.firstOfEach(sightings).forEach(sighting -> findings.add(sighting, text));
        var reasonText = new LogText(reason);
        Phrasebook.firstOfEach(phrasebook.in(reasonText)).forEach(sighting -> findings.add(sighting, reasonText));
        var bytes = RawBytes.in(text);
        wordings.addAll(bytes.pieces());
        var numbers = Numbers.in(text, known, wordings);
        var stated = new ArrayList<>(bytes.stated());
        stated.addAll(numbers.stated());
        stated.sort(Comparator.comparingInt(Stated::start));
        stated.forEach(code -> findings.code(code.code(), new Evidence(code.weight(), () -> says(code))));
        return new Reading(
                findings,
                List.copyOf(stated),
                numbers.ignored(),
                numbers.httpStatus(),
                numbers.fillers(),
                Durations.in(text),
                text);
    }

    private static Text says(Stated stated) {
        return switch (stated.weight()) {
            case CODE_IN_BYTES -> Says.codeInBytes(stated.code(), stated.quote());
            case CODE_ALONE, CODE_IN_BRACKETS -> Says.codeAlone(stated.code(), stated.quote());
            default -> Says.codeStated(stated.code(), stated.quote());
        };
    }
}
