package closecodes;

import closecodes.cli.Ids;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs a command of the program in this process. */
public final class Commands {
    private Commands() {}

    /** What a command printed, and its exit code. */
    public record Run(int exit, String out, String err) {}

    /** Runs the command with these arguments. */
    public static Run run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Ids.on(new CommandLine(new Main()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Run(exit, out.toString(), err.toString());
    }
}
