package closecodes.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A log event as one line of flat JSON: time, level, logger, message, the event's own fields, and the exception. */
public final class JsonLines extends Lines {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public byte[] encode(ILoggingEvent event) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("time", event.getInstant().toString());
            json.writeStringField("level", event.getLevel().toString());
            json.writeStringField("logger", event.getLoggerName());
            json.writeStringField("message", event.getFormattedMessage());
            fields(event, json);
            if (event.getThrowableProxy() != null) {
                json.writeStringField("exception", ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Between events only: Jackson escapes every line break within one.
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void fields(ILoggingEvent event, JsonGenerator json) throws IOException {
        if (event.getKeyValuePairs() == null) {
            return;
        }
        for (var pair : event.getKeyValuePairs()) {
            if (pair.value instanceof Number number) {
                json.writeFieldName(pair.key);
                json.writeRawValue(number.toString());
            } else {
                json.writeStringField(pair.key, String.valueOf(pair.value));
            }
        }
    }
}
