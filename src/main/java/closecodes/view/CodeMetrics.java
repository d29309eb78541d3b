package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Providers;
import closecodes.comparison.Subject;
import closecodes.lookup.Counted;
import closecodes.protocol.CloseCode;
import java.util.TreeSet;

/**
 * What codes mean, as metrics that are always 1 (Prometheus' text format 0.0.4). Services have a metric of their own:
 * in a join on {@code code} each code must come once.
 */
public final class CodeMetrics {
    private static final String CODES = "ws_close_code_info";
    private static final String SERVICE_CODES = "ws_close_service_code_info";

    private final StringBuilder text = new StringBuilder();

    private CodeMetrics() {}

    /** Every number that has a document or that a service uses, then every number at every service. */
    public static String of(Catalog catalog) {
        var metrics = new CodeMetrics();
        metrics.head(CODES, "What a WebSocket close code means; join on the label code.");
        var codes = new TreeSet<CloseCode>();
        catalog.codes().stream().map(CodeDocument::code).forEach(codes::add);
        codes.addAll(catalog.providers().codes());
        codes.forEach(code -> metrics.add(new Counted(Subject.of(catalog, code), 1)));
        metrics.head(SERVICE_CODES, "What a WebSocket close code means at one service; join on provider and code.");
        for (var provider : catalog.providers().all()) {
            for (var code : provider.codes()) {
                metrics.add(new Counted(Subject.of(catalog, new Providers.Use(provider, code)), 1));
            }
        }
        return metrics.text.toString();
    }

    private void head(String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
    }

    private void add(Counted counted) {
        var subject = counted.subject();
        var use = subject.use();
        text.append(use == null ? CODES : SERVICE_CODES).append('{');
        if (use != null) {
            label("provider", use.provider().slug());
        }
        label("code", subject.code().toString());
        label("name", subject.name().orElse(""));
        label("severity", counted.severity());
        label("fault", counted.fault());
        label("retry", counted.retry());
        text.setCharAt(text.length() - 1, '}');
        text.append(" 1\n");
    }

    private void label(String name, String value) {
        var escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        text.append(name).append("=\"").append(escaped).append("\",");
    }
}
