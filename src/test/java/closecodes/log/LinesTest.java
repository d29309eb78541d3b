package closecodes.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a line of the log looks like, with values that somebody chose to break it. */
class LinesTest {
    private static final String NASTY = "a\r\nERROR root forged\u2028b\u001b[31mc\u202Ed\u0000e\uD800f\"g\\h ợ 🐛";

    @Test
    void a_line_of_json_is_one_object_that_keeps_every_value() throws Exception {
        var line = new String(new JsonLines().encode(event(null)), StandardCharsets.UTF_8);
        assertEquals(line.length() - 1, line.indexOf('\n'), line);
        var json = new ObjectMapper().readTree(line);
        assertEquals("said " + NASTY, json.get("message").asText());
        assertEquals(404, json.get("status").intValue());
        assertEquals("a\nb", json.get("route").asText());
        assertEquals("INFO", json.get("level").asText());
        assertFalse(line.contains("\u001b") || line.contains("\r"), line);
    }

    @Test
    void a_line_of_text_is_one_line_without_controls() {
        var line = new String(new TextLines().encode(event(null)), StandardCharsets.UTF_8);
        assertEquals(line.length() - 1, line.indexOf('\n'), line);
        assertTrue(
                line.endsWith(
                        " INFO Test said a\\u000d\\u000aERROR root forged\\u2028b\\u001b[31mc\\u202ed\\u0000e\\ud800f\"g\\h ợ 🐛"
                                + " status=404 route=a\\u000ab\n"),
                line);
    }

    @Test
    void an_exception_follows_with_its_stack_and_without_controls() throws Exception {
        var failure = new IllegalStateException("x\u001b[2Jy");
        var text = new String(new TextLines().encode(event(failure)), StandardCharsets.UTF_8);
        assertTrue(text.contains("java.lang.IllegalStateException: x\\u001b[2Jy\n\tat "), text);
        var json = new ObjectMapper().readTree(new JsonLines().encode(event(failure)));
        assertTrue(json.get("exception").asText().startsWith("java.lang.IllegalStateException: x\u001b[2Jy"));
    }

    private static ILoggingEvent event(Throwable failure) {
        var loggers = new LoggerContext();
        var logger = loggers.getLogger("closecodes.Test");
        var events = new ListAppender<ILoggingEvent>();
        events.start();
        logger.addAppender(events);
        logger.atInfo()
                .addKeyValue("status", 404)
                .addKeyValue("route", "a\nb")
                .setCause(failure)
                .log("said {}", NASTY);
        return events.list.get(0);
    }
}
