package closecodes;

import closecodes.catalog.Catalog;
import closecodes.catalog.Text;
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
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    private static final Text GREETING = new Text(
            "closecodes {version} serves {codes} codes and {comparisons} comparisons at {url}",
            "closecodes {version} phục vụ {codes} mã và {comparisons} bài so sánh tại {url}");
    private static final Text BAD_DATA = new Text(
            "{problems} problems in the data; nothing is served", "Dữ liệu có {problems} lỗi nên server không chạy");
    private static final Text UNREADABLE = new Text("The data cannot be read: {why}", "Không đọc được dữ liệu: {why}");

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
        var language = CommandLanguage.of(List.of(), System.getenv());
        try {
            var settings = Settings.from(System.getenv());
            var catalog = catalog(settings);
            var server = Server.start(settings, catalog);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "shutdown"));
            var greeting = GREETING.with("version", Server.version())
                    .with("codes", Integer.toString(catalog.codes().size()))
                    .with("comparisons", Integer.toString(catalog.comparisons().size()))
                    .with("url", "http://localhost:" + server.port() + "/v1");
            if (settings.jsonLog()) {
                // Not a constant: other commands need no logging, and start without it.
                LoggerFactory.getLogger(Main.class).info(greeting.en());
            } else {
                println(System.out, greeting.in(language));
            }
            return 0;
        } catch (Settings.BadSettingException e) {
            println(System.err, e.in(language));
        } catch (BadDataException e) {
            println(System.err, e.getMessage());
            println(
                    System.err,
                    BAD_DATA.with("problems", Integer.toString(e.problems().size()))
                            .in(language));
        } catch (IOException e) {
            println(
                    System.err,
                    UNREADABLE.with("why", String.valueOf(e.getMessage())).in(language));
        }
        return 1;
    }

    /** In UTF-8, whatever the locale says. */
    private static void println(PrintStream stream, @Nullable String line) {
        var bytes = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
