package closecodes.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Visitors that come again and again until they are told that it is enough. */
final class Crowd {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> visitors = new ArrayList<>();
    private final Complaints complaints;
    private volatile boolean isEnough;

    Crowd(Complaints complaints) {
        this.complaints = complaints;
    }

    /** So many of a kind begin to come. */
    void send(int many, String name, Visitor visitor) {
        for (int i = 0; i < many; i++) {
            var random = new Random(visitors.size());
            visitors.add(threads.submit(() -> come(name, visitor, random)));
        }
    }

    /** Waits until the last one has gone. */
    void end() throws InterruptedException, ExecutionException {
        isEnough = true;
        for (var visitor : visitors) {
            visitor.get();
        }
        threads.shutdown();
    }

    private void come(String name, Visitor visitor, Random random) {
        while (!isEnough) {
            try {
                visitor.visit(random);
                complaints.count(name);
            } catch (Exception | AssertionError e) {
                complaints.add(name + ": " + e);
            }
        }
    }
}
