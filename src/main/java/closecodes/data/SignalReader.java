package closecodes.data;

import closecodes.catalog.CauseSignals;
import closecodes.catalog.ClosedBy;
import closecodes.catalog.NoCode;
import closecodes.catalog.Wording;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What documents say for diagnosis, to values. */
final class SignalReader {
    private static final String YES = "yes";

    private SignalReader() {}

    static CauseSignals signals(@Nullable Fields fields) {
        if (fields == null) {
            return CauseSignals.NONE;
        }
        var tls = fields.optionalString("tls");
        return new CauseSignals(
                fields.strings("text"),
                numbers(fields, "idle-seconds"),
                numbers(fields, "open-seconds"),
                fields.strings("intermediaries"),
                fields.strings("triggers"),
                fields.strings("libraries"),
                numbers(fields, "http-status"),
                closedBy(fields),
                tls == null ? null : tls.equals(YES),
                seenBy(fields),
                YES.equals(fields.optionalString("before-open")),
                YES.equals(fields.optionalString("of-service")),
                fields.optionalString("code-form"));
    }

    static Wording wording(Fields fields, LocalDate updated) {
        var code = fields.optionalNumber("code");
        var noCode = fields.optionalString("no-code");
        var means = fields.optional("means");
        return new Wording(
                fields.string("text"),
                fields.string("where"),
                code == null ? null : new CloseCode(code),
                noCode == null ? null : NoCode.of(noCode),
                closedBy(fields),
                means == null ? null : means.asText(),
                CatalogReader.sources(fields, updated));
    }

    private static @Nullable Endpoint seenBy(Fields fields) {
        var seenBy = fields.optionalString("seen-by");
        return Arrays.stream(Endpoint.values())
                .filter(endpoint -> endpoint.id().equals(seenBy))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ClosedBy closedBy(Fields fields) {
        var closedBy = fields.optionalString("closed-by");
        return closedBy == null ? null : ClosedBy.of(closedBy);
    }

    private static List<Integer> numbers(Fields fields, String key) {
        return fields.strings(key).stream().map(Integer::valueOf).toList();
    }
}
