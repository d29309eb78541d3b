package closecodes.data;

import closecodes.catalog.Situation;
import closecodes.catalog.Situation.Expected;
import closecodes.catalog.Situation.Outcome;
import closecodes.catalog.Situation.Sent;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The documents of situations to values. */
final class SituationReader {
    private static final String YES = "yes";
    private static final String EMPTY = "empty";

    private SituationReader() {}

    static Situation situation(Fields fields) {
        var updated = fields.date("updated");
        return new Situation(
                fields.documentName(),
                fields.string("group"),
                side(fields, "tested"),
                side(fields, "acts"),
                side(fields, "observer"),
                fields.text("title"),
                fields.text("what"),
                expected(fields.mapping("expected")),
                fields.list("outcomes", SituationReader::outcome),
                CatalogReader.sources(fields, updated),
                updated);
    }

    private static Expected expected(Fields fields) {
        var code = fields.optionalNumber("code");
        return new Expected(
                code == null ? null : new CloseCode(code),
                yesNo(fields, "clean"),
                fields.string("rule"),
                fields.text("text"));
    }

    private static Outcome outcome(Fields fields) {
        var code = fields.string("code");
        var note = fields.optional("note");
        var opened = yesNo(fields, "opened");
        return new Outcome(
                fields.string("library"),
                fields.string("version"),
                code.equals(SituationShapes.NO_CODE) ? null : Integer.valueOf(code),
                yesNo(fields, "clean"),
                opened == null || opened,
                yesNo(fields, "delivers"),
                fields.node().get("ended").isPresent(),
                fields.optionalString("reason"),
                fields.optionalString("error"),
                fields.optionalString("throws"),
                fields.node().get("sends").isEmpty() ? null : fields.list("sends", SituationReader::sent),
                fields.optionalString("tcp"),
                fields.optionalNumber("after-ms"),
                fields.optionalNumber("waited-ms"),
                note == null ? null : note.asText());
    }

    private static Sent sent(Fields fields) {
        var code = fields.string("code");
        return new Sent(
                code.equals(EMPTY) ? null : new CloseCode(Integer.parseInt(code)), fields.optionalString("reason"));
    }

    private static Endpoint side(Fields fields, String key) {
        return Endpoint.valueOf(fields.string(key).toUpperCase(Locale.ROOT));
    }

    private static @Nullable Boolean yesNo(Fields fields, String key) {
        var text = fields.optionalString(key);
        return text == null ? null : Boolean.valueOf(text.equals(YES));
    }
}
