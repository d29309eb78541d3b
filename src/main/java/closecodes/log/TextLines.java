package closecodes.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import closecodes.catalog.Invisible;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/**
 * A log event for people: time, level, logger, message and fields on one line, then the stack trace of an exception.
 * Controls and invisible characters, in whatever a client sent, neither break a line nor speak to a terminal.
 */
public final class TextLines extends Lines {

    @Override
    public byte[] encode(ILoggingEvent event) {
        var name = event.getLoggerName();
        var line = new StringBuilder()
                .append(event.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(name.substring(name.lastIndexOf('.') + 1))
                .append(' ');
        append(line, event.getFormattedMessage(), false);
        if (event.getKeyValuePairs() != null) {
            for (var pair : event.getKeyValuePairs()) {
                append(line.append(' ').append(pair.key).append('='), String.valueOf(pair.value), false);
            }
        }
        line.append('\n');
        if (event.getThrowableProxy() != null) {
            append(line, ThrowableProxyUtil.asString(event.getThrowableProxy()), true);
        }
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder line, String text, boolean isBlock) {
        text.codePoints().forEach(character -> {
            if (isBlock && (character == '\n' || character == '\t')) {
                line.appendCodePoint(character);
            } else {
                Invisible.escape(line, character);
            }
        });
    }
}
