package closecodes.probe;

import java.util.List;
import java.util.stream.Stream;

/** All cases, in the order in which they are run and told. Their ids never change. */
public final class Cases {
    private static final List<ProbeCase> ALL = Stream.of(
                    HandshakeCases.all(),
                    CodeCases.legal(),
                    CodeCases.illegal(),
                    MalformedCloseCases.all(),
                    OtherFrameCases.all(),
                    SequenceCases.all(),
                    TransportCases.all())
            .flatMap(List::stream)
            .toList();

    private Cases() {}

    /** Every case. */
    public static List<ProbeCase> all() {
        return ALL;
    }

    /** The cases whose id is the given one or fits it; {@code *} stands for any characters. */
    public static List<ProbeCase> matching(String pattern) {
        var parts = pattern.split("\\*", -1);
        return ALL.stream().filter(probeCase -> fits(probeCase.id(), parts)).toList();
    }

    private static boolean fits(String id, String[] parts) {
        if (parts.length == 1) {
            return id.equals(parts[0]);
        }
        int from = parts[0].length();
        var last = parts[parts.length - 1];
        if (!id.startsWith(parts[0]) || !id.endsWith(last)) {
            return false;
        }
        for (int i = 1; i < parts.length - 1; i++) {
            int found = id.indexOf(parts[i], from);
            if (found < 0) {
                return false;
            }
            from = found + parts[i].length();
        }
        return id.length() - last.length() >= from;
    }
}
