package closecodes.data;

import closecodes.catalog.Ending;
import closecodes.catalog.Intermediaries;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Reach;
import closecodes.protocol.CloseCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of intermediaries to values. */
final class IntermediaryReader {
    private IntermediaryReader() {}

    static Intermediaries intermediaries(List<Document> documents) {
        return new Intermediaries(documents.stream()
                .map(Fields::of)
                .map(IntermediaryReader::intermediary)
                .toList());
    }

    private static Intermediary intermediary(Fields fields) {
        var updated = fields.date("updated");
        return new Intermediary(
                fields.documentName(),
                fields.string("name"),
                fields.string("kind"),
                fields.string("depth"),
                Reach.of(fields.string("reach")),
                fields.text("summary"),
                fields.strings("aliases"),
                fields.strings("signals"),
                fields.list("endings", ending -> ending(ending, updated)),
                CatalogReader.sources(fields, updated),
                updated);
    }

    private static Ending ending(Fields fields, LocalDate updated) {
        var confirm = fields.optional("confirm");
        return new Ending(
                fields.string("id"),
                fields.string("trigger"),
                fields.text("title"),
                fields.text("detail"),
                fields.optionalNumber("seconds"),
                fields.optionalNumber("bytes"),
                fields.string("configurable").equals("yes"),
                fields.optionalString("setting"),
                fields.string("wire"),
                code(fields, "code"),
                code(fields, "sees"),
                confirm == null ? null : confirm.asText(),
                fields.list("fix", Fields::asText),
                signals(fields.optional("signals")),
                CatalogReader.sources(fields, updated));
    }

    private static @Nullable CloseCode code(Fields fields, String key) {
        var number = fields.optionalNumber(key);
        return number == null ? null : new CloseCode(number);
    }

    private static Ending.Signals signals(@Nullable Fields fields) {
        return fields == null
                ? Ending.Signals.NONE
                : new Ending.Signals(
                        fields.strings("text"), numbers(fields, "idle-seconds"), numbers(fields, "open-seconds"));
    }

    private static List<Integer> numbers(Fields fields, String key) {
        return fields.strings(key).stream().map(Integer::valueOf).toList();
    }
}
