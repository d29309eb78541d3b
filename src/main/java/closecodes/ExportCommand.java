package closecodes;

import closecodes.catalog.Text;
import closecodes.cli.Output;
import closecodes.data.BadDataException;
import closecodes.export.StaticExport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code closecodes export DIR}: every document and list as static files. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final Text WRITTEN =
            new Text("{files} files, {bytes} bytes in {folder}", "Đã ghi {files} file, {bytes} byte vào {folder}");
    private static final Text CANNOT =
            new Text("Nothing can be exported to {folder}: {why}", "Không xuất được vào {folder}: {why}");
    private static final Text USED = new Text(
            "{folder} is not empty: name a new folder, and move it over the old one when it is done",
            "{folder} không trống: chọn thư mục mới, xong rồi mới thay cho thư mục cũ");

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "DIR")
    private @Nullable Path folder;

    /** What {@code --json} prints. */
    record Summary(String folder, int files, long bytes, String dataVersion) {}

    @Override
    public Integer call() throws InterruptedException {
        var target = Objects.requireNonNull(folder);
        try {
            refuseUsed(target);
            var summary = export(target);
            output.printLines(
                    summary,
                    out -> out.println(WRITTEN.with("files", Integer.toString(summary.files()))
                            .with("bytes", Long.toString(summary.bytes()))
                            .with("folder", summary.folder())
                            .in(output.language())));
            return 0;
        } catch (Settings.BadSettingException e) {
            output.err().println(e.in(output.language()));
        } catch (BadDataException e) {
            output.err().println(e.getMessage());
        } catch (IOException e) {
            output.err()
                    .println(CANNOT.with("folder", target.toString())
                            .with("why", String.valueOf(e.getMessage()))
                            .in(output.language()));
        }
        return 2;
    }

    /** Files of an older export would stay among the new ones. */
    private void refuseUsed(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            try (var files = Files.list(target)) {
                if (files.findAny().isPresent()) {
                    throw output.wrong(USED.with("folder", target.toString()).in(output.language()));
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
