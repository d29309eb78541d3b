package closecodes;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** Runs a command of the program in this process. */
public final class Commands {
    private Commands() {}

    /** What a command printed, and its exit code. */
    public record Run(int exit, String out, String err) {}

    /** Runs the command with these arguments. */
    public static Run run(String... args) {
        return run(Map.of(), args);
    }

    /** The same with environment variables. */
    public static Run run(Map<String, String> environment, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.commandLine(environment, args)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Run(exit, out.toString(), err.toString());
    }
}
