package closecodes.validation;

import closecodes.catalog.Text;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameField;
import closecodes.protocol.FrameReader;
import closecodes.protocol.FrameReading;
import closecodes.protocol.FrameReading.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a receiver makes of some bytes.
 *
 * @param findings the broken rules in the order in which a receiver meets them, then what is worth knowing
 */
public record FrameVerdict(FrameReading reading, List<Finding> findings) {
    private static final String DEFLATE = "permessage-deflate";

    /**
     * Judges the first frame of some bytes.
     *
     * @param from the side that sent it
     * @param extensions what was negotiated, such as {@code permessage-deflate}
     */
    public static FrameVerdict of(byte[] bytes, Endpoint from, List<String> extensions) {
        // permessage-deflate uses RSV1 in data frames only (RFC 7692 §6.1); of others we cannot know.
        boolean mayUseRsv = extensions.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .anyMatch(name -> !name.isEmpty() && !name.startsWith(DEFLATE));
        return of(FrameReader.read(bytes, from, mayUseRsv));
    }

    /** Judges a frame that was taken apart already. */
    public static FrameVerdict of(FrameReading reading) {
        var findings = new ArrayList<Finding>();
        reading.violations().forEach(violation -> findings.add(FrameTexts.finding(violation)));
        if (reading.state() == State.NOT_CLOSE) {
            findings.add(FrameTexts.notClose());
        } else if (reading.state() == State.INCOMPLETE) {
            findings.add(FrameTexts.incomplete());
        } else if (reading.state() == State.TRAILING) {
            findings.add(FrameTexts.trailing());
        }
        return new FrameVerdict(reading, List.copyOf(findings));
    }

    /** What a field of the frame holds, in words. */
    public static Text meaning(FrameField field, FrameReading reading) {
        return FrameTexts.meaning(field, reading);
    }
}
