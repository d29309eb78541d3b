package closecodes.probe;

import closecodes.catalog.Text;

/** The server cannot be probed: what was found, and what to do about it. */
public final class ProbeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text problem;
    private final transient Text cure;

    ProbeException(Text problem, Text cure) {
        super(problem.en());
        this.problem = problem;
        this.cure = cure;
    }

    /** What was found, with the value. */
    public Text problem() {
        return problem;
    }

    /** What to do about it. */
    public Text cure() {
        return cure;
    }
}
