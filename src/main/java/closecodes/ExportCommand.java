package closecodes;

import closecodes.data.BadDataException;
import closecodes.export.StaticExport;
import closecodes.view.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes export DIR}: every document and list as static files. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--json")
    private boolean asJson;

    /** What {@code --json} prints. */
    record Summary(String folder, int files, long bytes, String dataVersion) {}

    @Override
    public Integer call() throws InterruptedException {
        var line = Objects.requireNonNull(spec).commandLine();
        var target = Objects.requireNonNull(folder);
        try {
            refuseUsed(target);
            var summary = export(target);
            line.getOut()
                    .println(
                            asJson
                                    ? new String(Json.bytes(summary), StandardCharsets.UTF_8)
                                    : summary.files() + " files, " + summary.bytes() + " bytes in " + target);
            return 0;
        } catch (Settings.BadSettingException | BadDataException e) {
            line.getErr().println(e.getMessage());
        } catch (IOException e) {
            line.getErr().println("Nothing can be exported to " + target + ": " + e.getMessage());
        }
        return 2;
    }

    /** Files of an older export would stay among the new ones. */
    private void refuseUsed(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            try (var files = Files.list(target)) {
                if (files.findAny().isPresent()) {
                    throw new ParameterException(
                            Objects.requireNonNull(spec).commandLine(),
                            target + " is not empty: name a new folder, and move it over the old one when it is done");
                }
            }
        }
    }

    private static Summary export(Path target) throws IOException, InterruptedException {
        var environment = new HashMap<>(System.getenv());
        // A server for ourselves alone.
        environment.putAll(Map.of("HOST", "127.0.0.1", "PORT", "0", "CLOSECODES_RATE_LIMIT", "0"));
        var settings = Settings.from(environment);
        var catalog = Main.catalog(settings);
        try (var server = Server.start(settings, catalog)) {
            var index = new StaticExport(catalog, URI.create("http://127.0.0.1:" + server.port()), target).write();
            return new Summary(
                    target.toString(),
                    index.files().size(),
                    index.files().stream().mapToLong(file -> file.bytes()).sum(),
                    index.dataVersion());
        }
    }
}
