package closecodes.search;

import closecodes.catalog.Catalog;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A search for which the index is made beside other work; who asks earlier waits. Safe for several threads. */
public final class LaterSearch {
    private final FutureTask<SearchIndex> index;

    /** A search over a catalogue; nothing is done yet. */
    public LaterSearch(Catalog catalog) {
        this.index = new FutureTask<>(() -> SearchIndex.of(catalog));
    }

    /** Begins to make the index and returns at once. */
    public void begin() {
        var thread = new Thread(index, "search-index");
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
