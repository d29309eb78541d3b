package closecodes.api;

import closecodes.metrics.Reloads;
import java.util.function.BooleanSupplier;

/**
 * What the server can say about itself, whatever documents it serves.
 *
 * @param ready whether new work is welcome
 * @param reloads of the documents
 */
public record Operations(BooleanSupplier ready, Reloads reloads) {}
