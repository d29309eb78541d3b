package closecodes;

import closecodes.catalog.Text;
import closecodes.live.LiveLimits;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The environment variables that limit the sockets of {@code /live}. */
final class LiveSettings {
    private static final String PREFIX = "CLOSECODES_LIVE_";
    private static final int MOST = 1_000_000;
    private static final int DAY_MS = 86_400_000;
    private static final List<Integer> RESTART_CODES = List.of(1001, 1012);

    private final Map<String, String> environment;

    private LiveSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Reads them.
     *
     * @throws Settings.BadSettingException if one of them makes no sense
     */
    static LiveLimits from(Map<String, String> environment) {
        var settings = new LiveSettings(environment);
        return new LiveLimits(
                settings.number("SOCKETS", 0, MOST, 1_000),
                settings.number("SOCKETS_PER_ADDRESS", 0, MOST, 50),
                settings.time("LIFE_MS", 60_000),
                settings.time("IDLE_MS", 30_000),
                settings.time("SILENT_LIFE_MS", 90_000),
                settings.time("CLOSING_MS", 10_000),
                settings.number("MESSAGE_BYTES", 0, 16 * 1024 * 1024, 64 * 1024),
                settings.number("MESSAGES_PER_SECOND", 1, MOST, 20),
                settings.number("REPORTS", 1, MOST, 1_000),
                Arrays.stream(settings.text("ORIGINS").split(",", -1))
                        .map(String::strip)
                        .filter(origin -> !origin.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                settings.restartCode());
    }

    private Duration time(String name, int fallbackMs) {
        return Duration.ofMillis(number(name, 1, DAY_MS, fallbackMs));
    }

    private int restartCode() {
        int code = number("RESTART_CODE", 0, MOST, 1012);
        if (!RESTART_CODES.contains(code)) {
            throw new Settings.BadSettingException(
                    PREFIX + "RESTART_CODE",
                    Integer.toString(code),
                    new Text("write 1012 or 1001", "ghi 1012 hoặc 1001"));
        }
        return code;
    }

    private int number(String name, int least, int most, int fallback) {
        var text = text(name);
        if (text.isEmpty()) {
            return fallback;
        }
        if (!text.matches("\\d{1,8}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new Settings.BadSettingException(PREFIX + name, text, Settings.wholeNumber(least, most));
        }
        return Integer.parseInt(text);
    }

    private String text(String name) {
        return Settings.text(environment, PREFIX + name).orElse("");
    }
}
