package closecodes.metrics;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * All counts and those of the JVM in Prometheus' text format. Counting needs none of this, so a service that nobody
 * scrapes pays neither time nor memory for Micrometer.
 */
public final class Exposition implements AutoCloseable {
    private final Service service;
    private @Nullable PrometheusMeterRegistry registry;
    private @Nullable JvmGcMetrics collections;

    /** The counts of a service; nothing is made before somebody asks. */
    public Exposition(Service service) {
        this.service = service;
    }

    /** Everything, in version 0.0.4 of the format. */
    public String text() {
        return registry().scrape();
    }

    @Override
    public synchronized void close() {
        if (registry != null && collections != null) {
            collections.close();
            registry.close();
        }
    }

    private synchronized PrometheusMeterRegistry registry() {
        if (registry == null) {
            collections = new JvmGcMetrics();
            registry = made(collections);
        }
        return registry;
    }

    private PrometheusMeterRegistry made(JvmGcMetrics garbage) {
        var prometheus = new PrometheusRegistry();
        prometheus.register(new ServiceCollector(service));
        var made = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, prometheus, Clock.SYSTEM);
        garbage.bindTo(made);
        addJvm(made);
        var cache = service.cache();
        counter(made, "closecodes.cache.answers", "hit", cache.hits());
        counter(made, "closecodes.cache.answers", "miss", cache.misses());
        gauge(made, "closecodes.cache.bytes", cache.bytes());
        gauge(made, "closecodes.live.sockets", () -> service.openSockets().getAsInt());
        var reloads = service.reloads();
        counter(made, "closecodes.reloads", "taken", reloads::taken);
        counter(made, "closecodes.reloads", "refused", reloads::refused);
        gauge(made, "closecodes.data.refused", () -> reloads.refusal() == null ? 0 : 1);
        return made;
    }

    private static void addJvm(MeterRegistry registry) {
        for (var binder : List.<MeterBinder>of(
                new JvmMemoryMetrics(),
                new JvmThreadMetrics(),
                new ClassLoaderMetrics(),
                new ProcessorMetrics(),
                new FileDescriptorMetrics(),
                new UptimeMetrics())) {
            binder.bindTo(registry);
        }
    }

    private static void counter(MeterRegistry registry, String name, String result, LongSupplier count) {
        // The registry lets go of what is counted, but not of how: so the count goes there.
        FunctionCounter.builder(name, registry, any -> count.getAsLong())
                .tag("result", result)
                .register(registry);
    }

    private static void gauge(MeterRegistry registry, String name, LongSupplier value) {
        // Strong: the registry would let go of a supplier that nobody else holds.
        Gauge.builder(name, value, LongSupplier::getAsLong)
                .strongReference(true)
                .register(registry);
    }
}
