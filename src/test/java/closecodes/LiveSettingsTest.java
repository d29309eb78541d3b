package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of live sockets, as the environment sets them. */
class LiveSettingsTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(CLOSECODES_LIVE_\\w+)` \\| `(\\d+)` \\|", Pattern.MULTILINE);

    @Test
    void without_settings_the_limits_are_those_of_the_readme() throws IOException {
        var rows = ROW.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertEquals(10, rows.size());
        for (var row : rows) {
            assertEquals(
                    Settings.from(Map.of()).live(),
                    Settings.from(Map.of(row.group(1), row.group(2))).live(),
                    row.group(1));
            assertThrows(
                    Settings.BadSettingException.class, () -> Settings.from(Map.of(row.group(1), "-1")), row.group(1));
        }
    }

    @Test
    void settings_are_read() {
        var live = Settings.from(Map.of(
                        "CLOSECODES_LIVE_LIFE_MS", "1500",
                        "CLOSECODES_LIVE_ORIGINS", " https://a.example, ,https://b.example",
                        "CLOSECODES_LIVE_RESTART_CODE", "1001"))
                .live();
        assertEquals(Duration.ofMillis(1500), live.life());
        assertEquals(Set.of("https://a.example", "https://b.example"), live.origins());
        assertEquals(1001, live.restartCode());
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSECODES_LIVE_SOCKETS, many",
        "CLOSECODES_LIVE_LIFE_MS, 0",
        "CLOSECODES_LIVE_MESSAGES_PER_SECOND, 99999999",
        "CLOSECODES_LIVE_RESTART_CODE, 1000"
    })
    void a_setting_that_makes_no_sense_is_named_with_its_cure(String name, String value) {
        var refusal = assertThrows(Settings.BadSettingException.class, () -> Settings.from(Map.of(name, value)));
        assertTrue(refusal.getMessage().startsWith(name + "=" + value + ": write "), refusal.getMessage());
    }

    @Test
    void sockets_are_reached_where_the_operator_says_or_on_this_machine() {
        assertEquals(
                List.of("wss://closecodes.example", "ws://localhost:8080", "ws://localhost:7070"),
                List.of(
                        Settings.from(Map.of("CLOSECODES_PUBLIC_URL", "https://closecodes.example/"))
                                .socketUrl(),
                        Settings.from(Map.of("PORT", "8080")).socketUrl(),
                        Settings.from(Map.of()).socketUrl()));
    }
}
