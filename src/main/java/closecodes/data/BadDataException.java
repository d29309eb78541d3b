package closecodes.data;

import java.util.List;
import java.util.stream.Collectors;

/** The data was refused as a whole; carries every problem that it has. */
public final class BadDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BadDataException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
