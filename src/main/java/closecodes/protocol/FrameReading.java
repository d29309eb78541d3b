package closecodes.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A frame taken apart.
 *
 * @param code the code in the body; null if there is none
 * @param reason the reason, unmasked; null if it is no UTF-8 or not all there
 * @param fields every byte that was understood, in order
 * @param violations the rules that it breaks, in the order in which a receiver meets them
 */
public record FrameReading(
        State state,
        @Nullable CloseCode code,
        @Nullable String reason,
        List<FrameField> fields,
        List<Violation> violations) {

    /** What the bytes are. */
    public enum State {
        /** One whole Close frame. */
        CLOSE,
        /** A whole Close frame and more bytes after it. */
        TRAILING,
        /** The beginning of a frame. */
        INCOMPLETE,
        /** A frame of another kind. */
        NOT_CLOSE
    }

    /**
     * A broken rule.
     *
     * @param offset of the byte that breaks it
     * @param value what stands there: a bit number, an opcode, a length, a code
     */
    public record Violation(FrameRule rule, int offset, long value) {}

    /** The same frame with a rule that it breaks among others. */
    public FrameReading breaking(FrameRule rule, int offset, long value) {
        var more = new ArrayList<>(violations);
        more.add(new Violation(rule, offset, value));
        return new FrameReading(state, code, reason, fields, List.copyOf(more));
    }

    /** Whether it is one legal Close frame, perhaps with more bytes after it. */
    public boolean isValid() {
        return (state == State.CLOSE || state == State.TRAILING) && violations.isEmpty();
    }

    /** What a receiver fails the connection with; empty as long as it need not fail. */
    public Optional<Integer> failCode() {
        return violations.stream().findFirst().map(violation -> violation.rule().failCode());
    }
}
