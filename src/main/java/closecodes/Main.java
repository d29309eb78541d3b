package closecodes;

import closecodes.cli.DiagnoseCommand;
import closecodes.cli.FrameCommand;
import closecodes.cli.Ids;
import closecodes.cli.LintCommand;
import closecodes.cli.ProbeCommand;
import closecodes.cli.SchemaCommand;
import closecodes.cli.SearchCommand;
import closecodes.cli.ValidateCommand;
import closecodes.data.BadDataException;
import closecodes.data.CatalogLoader;
import closecodes.data.DataFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code closecodes}: serves the knowledge base, or runs the command that is named. */
@Command(
        name = "closecodes",
        mixinStandardHelpOptions = true,
        description = "A knowledge base of WebSocket close codes. Without a command it serves.",
        footer = {
            "",
            "Environment of serve: PORT (7070), HOST (0.0.0.0), CLOSECODES_DATA (a folder instead of the",
            "built-in documents), CLOSECODES_PUBLIC_URL (makes links absolute), CLOSECODES_LIVE_… (limits",
            "of the sockets below /live; README.md lists them)."
        },
        subcommands = {
            Main.Serve.class,
            DiagnoseCommand.class,
            ValidateCommand.class,
            FrameCommand.class,
            ProbeCommand.class,
            SearchCommand.class,
            LintCommand.class,
            SchemaCommand.class
        })
public final class Main implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    /** Runs the command and ends the process with its exit code; a server goes on until it is stopped. */
    public static void main(String[] args) {
        // Serving is the common case; starting the command line for it would only cost time.
        int exit = args.length == 0 ? serve() : commandLine().execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Prints UTF-8 whatever the locale says, as JSON and Vietnamese need it. */
    private static CommandLine commandLine() {
        return Ids.on(new CommandLine(new Main()))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    @Override
    public Integer call() {
        return serve();
    }

    /** {@code closecodes serve}. */
    @Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve the knowledge base over HTTP.")
    static final class Serve implements Callable<Integer> {

        @Override
        public Integer call() {
            return serve();
        }
    }

    private static void stop(Server server) {
        server.drain();
        server.close();
    }

    private static int serve() {
        try {
            var settings = Settings.from(System.getenv());
            var folder = settings.dataFolder();
            var catalog = folder == null ? CatalogLoader.builtIn() : CatalogLoader.load(DataFiles.in(folder));
            var server = Server.start(settings, catalog);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "shutdown"));
            var greeting = "closecodes " + Server.version() + " serves "
                    + catalog.codes().size()
                    + " codes and " + catalog.comparisons().size() + " comparisons at http://localhost:" + server.port()
                    + "/v1";
            if (settings.jsonLog()) {
                LOG.info(greeting);
            } else {
                System.out.println(greeting);
            }
            return 0;
        } catch (Settings.BadSettingException e) {
            System.err.println(e.getMessage());
        } catch (BadDataException e) {
            System.err.println(e.getMessage());
            System.err.println(e.problems().size() + " problems in the data; nothing is served");
        } catch (IOException e) {
            System.err.println("The data cannot be read: " + e.getMessage());
        }
        return 1;
    }
}
