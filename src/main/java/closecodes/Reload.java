package closecodes;

import closecodes.catalog.Catalog;
import closecodes.data.BadDataException;
import closecodes.data.CatalogLoader;
import closecodes.data.DataFiles;
import closecodes.data.FolderState;
import closecodes.data.Problem;
import closecodes.metrics.Reloads;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the data folder every few seconds. Documents that changed and came to rest are read as a whole: good ones are
 * handed on, bad ones are logged and change nothing.
 */
final class Reload implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);
    private static final int MOST_LOGGED = 100;

    private final Path folder;
    private final Consumer<Catalog> taker;
    private final Reloads reloads;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "reload");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<String> logged = new HashSet<>();
    private String version;
    private @Nullable FolderState seen;
    private @Nullable FolderState settled;
    private @Nullable String failure;

    /**
     * Over a folder, from which a catalogue of this version is served.
     *
     * @param taker gets new catalogues, on the thread that watches
     */
    Reload(Path folder, String version, Consumer<Catalog> taker, Reloads reloads) {
        this.folder = folder;
        this.version = version;
        this.taker = taker;
        this.reloads = reloads;
    }

    /** Begins to look, and goes on until it is closed. */
    void every(Duration interval) {
        // It is ended by its executor alone, and look() lets nothing out.
        var unused = watch.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** Looks once. */
    void look() {
        try {
            var state = FolderState.of(folder);
            failure = null;
            if (!state.equals(seen)) {
                // Somebody may still be writing: it has to look the same twice.
                seen = state;
            } else if (!state.equals(settled)) {
                read(state);
            }
        } catch (BadDataException e) {
            settled = seen;
            refuse(e.problems().stream().map(Problem::toString).toList());
        } catch (IOException e) {
            unreadable(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            settled = seen;
            LOG.error("New data cannot be taken", e);
            reloads.refuse(1);
        }
    }

    private void read(FolderState state) throws IOException {
        var files = DataFiles.in(folder);
        if (!FolderState.of(folder).equals(state)) {
            return;
        }
        var found = CatalogLoader.fingerprint(files);
        if (found.equals(version)) {
            reloads.recover();
        } else {
            taker.accept(CatalogLoader.load(files));
            version = found;
            reloads.take();
            LOG.info("Data {} is served", found);
        }
        settled = state;
        logged.clear();
    }

    /** A file that vanishes while we look is nothing to report, one that stays unreadable is. */
    private void unreadable(IOException e) {
        var message = String.valueOf(e.getMessage());
        if (message.equals(failure) && !logged.contains(message)) {
            // It may come back just as it was, a mended permission leaves no trace.
            settled = null;
            refuse(List.of(message));
        }
        failure = message;
    }

    private void refuse(List<String> problems) {
        reloads.refuse(problems.size());
        LOG.error("New data is refused for {} problems; data {} is served on", problems.size(), version);
        var fresh = problems.stream().filter(logged::add).toList();
        fresh.stream().limit(MOST_LOGGED).forEach(problem -> LOG.error("{}", problem));
        if (fresh.size() > MOST_LOGGED) {
            LOG.error("And {} more; closecodes lint lists all", fresh.size() - MOST_LOGGED);
        }
    }
}
