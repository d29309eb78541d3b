package closecodes.soak;

import closecodes.DataVolume;
import closecodes.KeptConnection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** New documents every few seconds, good and bad ones in turn; each state has to be reached. */
final class Exchanges implements Visitor {
    private static final long LONGEST_S = 60;
    private static final long PAUSE_S = 2;

    private final int port;
    private final Complaints complaints;
    private final DataVolume volume;
    private final List<Path> good;
    private final Path bad;
    private int next;

    Exchanges(int port, Complaints complaints, DataVolume volume) throws IOException {
        this.port = port;
        this.complaints = complaints;
        this.volume = volume;
        this.good = List.of(volume.good(1), volume.good(2));
        this.bad = volume.bad();
    }

    @Override
    public void visit(Random random) throws IOException, InterruptedException {
        int number = 1 + next % good.size();
        next++;
        swap(good.get(number - 1), "/v1/codes/1006", "Abnormal closure " + number + "\"");
        complaints.count("good documents taken");
        swap(bad, "/readyz?verbose", "refused at ");
        complaints.count("bad documents refused");
    }

    private void swap(Path folder, String path, String wanted) throws IOException, InterruptedException {
        volume.swap(folder);
        long endNs = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_S);
        try (var connection = new KeptConnection(port)) {
            while (!connection.send("GET", path).body().contains(wanted)) {
                if (System.nanoTime() - endNs > 0) {
                    throw new IOException(path + " does not say " + wanted);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_S * 50);
            }
        }
        TimeUnit.SECONDS.sleep(PAUSE_S);
    }
}
