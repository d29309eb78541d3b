package closecodes.api;

import closecodes.metrics.Service;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What the server can say about itself, whatever documents it serves.
 *
 * @param ready whether new work is welcome
 * @param service what was counted
 * @param metrics the same in Prometheus' text format
 */
public record Operations(BooleanSupplier ready, Service service, Supplier<String> metrics) {}
