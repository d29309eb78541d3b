package closecodes.probe;

import closecodes.catalog.Text;
import java.util.Locale;

/** How a server did in one case. */
public enum Outcome {
    /** What the standard asks for. */
    PASS(new Text("pass", "đạt")),
    /** Allowed, or against a SHOULD only; other peers may stumble over it. */
    NON_STRICT(new Text("non-strict", "chưa chặt")),
    /** Against a MUST. */
    FAIL(new Text("fail", "không đạt"));

    private final Text label;

    Outcome(Text label) {
        this.label = label;
    }

    /** The id of the outcome in reports, such as {@code non-strict}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome as a reader sees it. */
    public Text label() {
        return label;
    }
}
