package closecodes.search;

import closecodes.catalog.Catalog;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A search for which the index is made beside other work; who asks earlier waits. Safe for several threads. */
public final class LaterSearch {
    private static final int HEAD_START_S = 3;

    private final FutureTask<SearchIndex> index;

    /** A search over a catalogue; nothing is done yet. */
    public LaterSearch(Catalog catalog) {
        this.index = new FutureTask<>(() -> SearchIndex.of(catalog));
    }

    /** Returns at once, and begins to make the index when the first answers have had the processors to themselves. */
    public void begin() {
        CompletableFuture.delayedExecutor(HEAD_START_S, TimeUnit.SECONDS, LaterSearch::startThread)
                .execute(index);
    }

    private static void startThread(Runnable work) {
        var thread = new Thread(work, "search-index");
        thread.setDaemon(true);
        thread.start();
    }

    /** Makes the index, unless that was begun. */
    public void make() {
        index.run();
    }

    /** The hits for a request. */
    public Result search(Request request) {
        make();
        try {
            return index.get().search(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the index is made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The index cannot be made", e);
        }
    }
}
