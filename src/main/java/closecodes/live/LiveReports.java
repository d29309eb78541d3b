package closecodes.live;

import closecodes.catalog.Language;
import closecodes.protocol.FrameReading;
import closecodes.validation.FrameVerdict;
import closecodes.view.FrameView;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Reports that can be fetched later: for ten minutes, in this process only, and never more than a bounded number; the
 * oldest makes room.
 */
public final class LiveReports {
    /** How long a report is kept. */
    static final int KEPT_MINUTES = 10;

    private static final long KEPT_NS = TimeUnit.MINUTES.toNanos(KEPT_MINUTES);
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final int most;
    private final LongSupplier nowNs;

    /**
     * An empty store.
     *
     * @param nowNs a clock such as {@link System#nanoTime()}
     */
    public LiveReports(int most, LongSupplier nowNs) {
        this.most = most;
        this.nowNs = nowNs;
    }

    /** A frame that was judged. */
    @SuppressWarnings("ArrayRecordComponent") // Shown, never compared.
    record Report(byte[] shown, FrameReading reading) {}

    private record Entry(long endsNs, Optional<Report> report) {}

    /** A new random id, under which a report can be kept. */
    synchronized String reserve() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        put(id, Optional.empty());
        return id;
    }

    /** Keeps a report; one whose id had to make room is lost. */
    synchronized void keep(String id, Report report) {
        if (entries.remove(id) != null) {
            put(id, Optional.of(report));
        }
    }

    /** The report with this id in one language; empty if there is none, or not yet. */
    public Optional<FrameView> find(String id, Language language) {
        return find(id).map(report -> FrameView.of(report.shown(), FrameVerdict.of(report.reading()), language));
    }

    private synchronized Optional<Report> find(String id) {
        forgetOld();
        return Optional.ofNullable(entries.get(id)).flatMap(Entry::report);
    }

    private void put(String id, Optional<Report> report) {
        forgetOld();
        if (entries.size() >= most) {
            var oldest = entries.keySet().iterator();
            if (oldest.hasNext()) {
                oldest.next();
                oldest.remove();
            }
        }
        entries.put(id, new Entry(nowNs.getAsLong() + KEPT_NS, report));
    }

    private void forgetOld() {
        long now = nowNs.getAsLong();
        // In the order in which they end.
        var oldest = entries.values().iterator();
        while (oldest.hasNext() && oldest.next().endsNs - now <= 0) {
            oldest.remove();
        }
    }
}
