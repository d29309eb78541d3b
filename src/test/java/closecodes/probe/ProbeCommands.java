package closecodes.probe;

import closecodes.Commands;
import closecodes.Commands.Run;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code closecodes probe}. */
final class ProbeCommands {
    private ProbeCommands() {}

    static Run probe(String... args) {
        var all = new ArrayList<>(List.of("probe"));
        all.addAll(List.of(args));
        return Commands.run(all.toArray(String[]::new));
    }
}
