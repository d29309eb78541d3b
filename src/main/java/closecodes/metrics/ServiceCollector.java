package closecodes.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

/** The numbers whose labels come up while the service runs, as Prometheus takes them. */
final class ServiceCollector implements MultiCollector {
    private final Service service;

    ServiceCollector(Service service) {
        this.service = service;
    }

    @Override
    public MetricSnapshots collect() {
        return MetricSnapshots.of(
                answers(),
                seconds(),
                counter("closecodes_diagnoses", "Diagnoses made, by outcome", "outcome", service.diagnoses()),
                counter("closecodes_live_sessions", "Live sockets opened, by ending", "ending", service.endings()),
                data());
    }

    private CounterSnapshot answers() {
        var builder = CounterSnapshot.builder().name("closecodes_http_requests").help("Requests answered");
        service.requests()
                .answers()
                .forEach((series, number) -> builder.dataPoint(point(
                        Labels.of(
                                "route",
                                series.route(),
                                "method",
                                series.method(),
                                "status",
                                Integer.toString(series.status()),
                                "lang",
                                series.language()),
                        number.sum())));
        return builder.build();
    }

    private HistogramSnapshot seconds() {
        var builder = HistogramSnapshot.builder()
                .name("closecodes_http_request_seconds")
                .help("Time until an answer was sent");
        service.requests()
                .latencies()
                .forEach((route, times) -> builder.dataPoint(HistogramDataPointSnapshot.builder()
                        .labels(Labels.of("route", route))
                        .classicHistogramBuckets(ClassicHistogramBuckets.of(Latencies.limits(), times.counts()))
                        .sum(times.sum())
                        .build()));
        return builder.build();
    }

    private InfoSnapshot data() {
        var served = service.reloads().served();
        return InfoSnapshot.builder()
                .name("closecodes_data")
                .help("The documents that are served, and the program")
                .dataPoint(InfoDataPointSnapshot.builder()
                        .labels(Labels.of(
                                "data_version",
                                served.version(),
                                "updated",
                                served.updated(),
                                "version",
                                service.version()))
                        .build())
                .build();
    }

    private static CounterSnapshot counter(String name, String help, String label, Counts counts) {
        var builder = CounterSnapshot.builder().name(name).help(help);
        counts.numbers().forEach((value, number) -> builder.dataPoint(point(Labels.of(label, value), number.sum())));
        return builder.build();
    }

    private static CounterDataPointSnapshot point(Labels labels, long value) {
        return CounterDataPointSnapshot.builder()
                .labels(labels)
                .value((double) value)
                .build();
    }
}
