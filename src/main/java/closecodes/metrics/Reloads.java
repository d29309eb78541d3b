package closecodes.metrics;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** How often the documents were read anew, and whether the latest are served. Safe for several threads. */
public final class Reloads {
    private final LongAdder taken = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private volatile @Nullable Refusal refusal;
    private volatile Served served = new Served("", "");

    /**
     * The documents that are served.
     *
     * @param version a fingerprint of them
     * @param updated their latest day, such as {@code 2026-11-22}
     */
    public record Served(String version, String updated) {}

    /**
     * Documents that are there and not served.
     *
     * @param since when they were refused
     * @param problems that they have
     */
    public record Refusal(Instant since, int problems) {}

    /** These documents are served from now on. */
    public void serve(Served documents) {
        served = documents;
    }

    /** The documents that are served. */
    public Served served() {
        return served;
    }

    /** New documents were taken. */
    public void take() {
        taken.increment();
        refusal = null;
    }

    /** The documents are those served again, as if nothing had happened. */
    public void recover() {
        refusal = null;
    }

    /** New documents have problems; those before them stay. */
    public void refuse(int problems) {
        refused.increment();
        refusal = new Refusal(Instant.now(), problems);
    }

    /** How often new documents were taken. */
    public long taken() {
        return taken.sum();
    }

    /** How often new documents were refused. */
    public long refused() {
        return refused.sum();
    }

    /** What is there and not served; null if everything is served. */
    public @Nullable Refusal refusal() {
        return refusal;
    }
}
