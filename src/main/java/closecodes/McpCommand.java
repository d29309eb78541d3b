package closecodes;

import closecodes.data.BadDataException;
import closecodes.mcp.McpServer;
import closecodes.mcp.McpStreams;
import closecodes.search.LaterSearch;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code closecodes mcp}: the Model Context Protocol over standard streams, for chat applications that start a process. */
@Command(name = "mcp", mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try {
            serve();
            return 0;
        } catch (Settings.BadSettingException | BadDataException | IOException e) {
            Objects.requireNonNull(spec).commandLine().getErr().println(e.getMessage());
            return 2;
        }
    }

    private static void serve() throws IOException {
        var settings = Settings.from(System.getenv());
        var catalog = Main.catalog(settings);
        // Standard output belongs to the protocol, whatever the log is set to.
        var server = new McpServer(
                catalog, new LaterSearch(catalog), settings.publicUrl(), Server.version(), McpCommand::report);
        new McpStreams(server).serve(System.in, System.out);
    }

    private static void report(RuntimeException e) {
        System.err.println("A message failed: " + e.getClass().getName());
    }
}
