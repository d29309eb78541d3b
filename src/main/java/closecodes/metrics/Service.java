package closecodes.metrics;

import java.time.Instant;
import java.util.function.IntSupplier;

/**
 * All that the service counts about itself.
 *
 * @param version of the program
 * @param since when it started
 * @param requests that were answered
 * @param diagnoses by outcome
 * @param endings of live sockets, by what was asked for
 * @param openSockets live ones
 * @param cache of answers
 * @param reloads of the documents
 */
public record Service(
        String version,
        Instant since,
        Requests requests,
        Counts diagnoses,
        Counts endings,
        IntSupplier openSockets,
        CacheFigures cache,
        Reloads reloads) {}
