package closecodes.probe;

import closecodes.Main;
import closecodes.cli.Ids;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Runs {@code closecodes probe}. */
final class ProbeCommands {
    private ProbeCommands() {}

    /** What a command printed, and its exit code. */
    record Run(int exit, String out, String err) {}

    static Run probe(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of("probe"));
        all.addAll(List.of(args));
        int exit = Ids.on(new CommandLine(new Main()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }
}
