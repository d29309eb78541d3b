package closecodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process of Java takes at this moment, as Linux and its own JVM say. */
public record ProcessFigures(long pid) {
    private static final int KIB = 1_024;

    /** The heap that is used once all garbage is gone, in bytes; {@code live} objects are counted after a collection. */
    public long heap() throws IOException {
        var total = command("GC.class_histogram").stream()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.trim().split("\\s+")[2]);
    }

    /** Its resident memory in bytes. */
    public long resident() throws IOException {
        return status("VmRSS:") * KIB;
    }

    /** How many threads it has. */
    public long threads() throws IOException {
        return status("Threads:");
    }

    /** How many file descriptors it has open. */
    public long descriptors() throws IOException {
        try (var descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors.count();
        }
    }

    private long status(String name) throws IOException {
        var line = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(each -> each.startsWith(name))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    private List<String> command(String command) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), command).start();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        }
    }
}
