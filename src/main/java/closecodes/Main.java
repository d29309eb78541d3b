package closecodes;

import closecodes.catalog.Catalog;
import closecodes.cli.CommandLanguage;
import closecodes.cli.CommandLines;
import closecodes.cli.CompareCommand;
import closecodes.cli.CompletionCommand;
import closecodes.cli.DiagnoseCommand;
import closecodes.cli.ExplainCommand;
import closecodes.cli.FrameCommand;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code closecodes}: serves the knowledge base, or runs the command that is named. */
@Command(name = "closecodes", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main implements Callable<Integer> {
    private static final List<String> COMMANDS = List.of(
            "serve",
            "explain",
            "compare",
            "diagnose",
            "validate",
            "frame",
            "search",
            "probe",
            "lint",
            "schema",
            "export",
            "mcp",
            "completion");

    /** Runs the command and ends the process with its exit code; a server goes on until it is stopped. */
    public static void main(String[] args) {
        // Serving is the common case; starting the command line for it would only cost time.
        int exit = args.length == 0
                ? serve()
                : printing(commandLine(System.getenv(), args)).execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The command line for these arguments. Where they name a command, the others are not loaded. */
    static CommandLine commandLine(Map<String, String> environment, String... args) {
        var commandLine = new CommandLine(new Main());
        boolean isOne = args.length > 0 && COMMANDS.contains(args[0]) && !args[0].equals("completion");
        for (var name : isOne ? List.of(args[0]) : COMMANDS) {
            commandLine.addSubcommand(command(name));
        }
        return CommandLines.in(CommandLanguage.of(List.of(args), environment), commandLine);
    }

    /** Prints UTF-8 whatever the locale says, as JSON and Vietnamese need it. */
    private static CommandLine printing(CommandLine commandLine) {
        return commandLine
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    private static Callable<Integer> command(String name) {
        return switch (name) {
            case "serve" -> new Serve();
            case "explain" -> new ExplainCommand();
            case "compare" -> new CompareCommand();
            case "diagnose" -> new DiagnoseCommand();
            case "validate" -> new ValidateCommand();
            case "frame" -> new FrameCommand();
            case "search" -> new SearchCommand();
            case "probe" -> new ProbeCommand();
            case "lint" -> new LintCommand();
            case "schema" -> new SchemaCommand();
            case "export" -> new ExportCommand();
            case "mcp" -> new McpCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public Integer call() {
        return serve();
    }

    /** {@code closecodes --version}. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"closecodes " + Server.version()};
        }
    }

    /** {@code closecodes serve}. */
    @Command(name = "serve", mixinStandardHelpOptions = true)
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

    /** The documents that the settings name. */
    static Catalog catalog(Settings settings) throws IOException {
        var folder = settings.dataFolder();
        return folder == null ? CatalogLoader.builtIn() : CatalogLoader.load(DataFiles.in(folder));
    }

    private static int serve() {
        try {
            var settings = Settings.from(System.getenv());
            var catalog = catalog(settings);
            var server = Server.start(settings, catalog);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "shutdown"));
            var greeting = "closecodes " + Server.version() + " serves "
                    + catalog.codes().size()
                    + " codes and " + catalog.comparisons().size() + " comparisons at http://localhost:" + server.port()
                    + "/v1";
            if (settings.jsonLog()) {
                // Not a constant: other commands need no logging, and start without it.
                LoggerFactory.getLogger(Main.class).info(greeting);
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
