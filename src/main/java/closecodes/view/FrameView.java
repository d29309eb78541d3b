package closecodes.view;

import closecodes.catalog.Language;
import closecodes.protocol.FrameField;
import closecodes.protocol.FrameReading;
import closecodes.validation.FrameVerdict;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A frame with every byte explained.
 *
 * @param failCode what a receiver fails the connection with; null as long as it need not fail
 */
public record FrameView(
        String state,
        boolean valid,
        @Nullable Integer failCode,
        @Nullable Integer code,
        @Nullable String reason,
        int bytes,
        List<FieldView> fields,
        List<FindingView> findings,
        String lang) {

    /** One part of the frame; the parts of a byte share its offset. */
    public record FieldView(String name, int offset, int length, String hex, String value, String meaning) {}

    /** The view of a verdict on these bytes. */
    public static FrameView of(byte[] bytes, FrameVerdict verdict, Language language) {
        var reading = verdict.reading();
        var code = reading.code();
        return new FrameView(
                reading.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                reading.isValid(),
                reading.failCode().orElse(null),
                code == null ? null : code.number(),
                reading.reason(),
                bytes.length,
                reading.fields().stream()
                        .map(field -> field(bytes, field, reading, language))
                        .toList(),
                FindingView.of(verdict.findings(), language),
                language.tag());
    }

    private static FieldView field(byte[] bytes, FrameField field, FrameReading reading, Language language) {
        var raw = Arrays.copyOfRange(bytes, field.offset(), field.offset() + field.length());
        return new FieldView(
                field.kind().id(),
                field.offset(),
                field.length(),
                HexFormat.of().formatHex(raw),
                value(field, reading),
                FrameVerdict.meaning(field, reading).in(language));
    }

    private static String value(FrameField field, FrameReading reading) {
        var reason = reading.reason();
        return switch (field.kind()) {
            case MASKING_KEY -> String.format("0x%08x", field.value());
            case REASON -> reason == null ? "" : reason;
            case PAYLOAD, TRAILING -> "";
            default -> Long.toUnsignedString(field.value());
        };
    }
}
