package closecodes;

import closecodes.catalog.Text;
import closecodes.limits.AddressRange;
import closecodes.limits.Limits;
import closecodes.limits.TrustedProxies;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** The environment variables that limit what HTTP clients may cost. */
final class LimitSettings {
    private static final String PROXIES = "CLOSECODES_TRUSTED_PROXIES";
    private static final int MOST = 1_000_000;

    private LimitSettings() {}

    /**
     * Reads them.
     *
     * @throws Settings.BadSettingException if one of them makes no sense
     */
    static Limits from(Map<String, String> environment) {
        return new Limits(
                number(environment, "CLOSECODES_RATE_LIMIT", 0, 100),
                number(environment, "CLOSECODES_REQUESTS", 1, 500),
                number(environment, "CLOSECODES_CONNECTIONS", 1, 10_000),
                number(environment, "CLOSECODES_CONNECTIONS_PER_ADDRESS", 1, 200),
                Duration.ofMillis(number(environment, "CLOSECODES_HEAD_MS", 1, 10_000)),
                proxies(Settings.text(environment, PROXIES).orElse("")));
    }

    private static TrustedProxies proxies(String text) {
        return new TrustedProxies(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(range -> AddressRange.parse(range)
                        .orElseThrow(() -> new Settings.BadSettingException(
                                PROXIES,
                                range,
                                new Text(
                                        "write addresses or ranges, such as 10.0.0.0/8,fd00::/8",
                                        "ghi địa chỉ hoặc dải địa chỉ, ví dụ 10.0.0.0/8,fd00::/8"))))
                .toList());
    }

    private static int number(Map<String, String> environment, String name, int least, int fallback) {
        var text = Settings.text(environment, name).orElse(Integer.toString(fallback));
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < least || Integer.parseInt(text) > MOST) {
            throw new Settings.BadSettingException(name, text, Settings.wholeNumber(least, MOST));
        }
        return Integer.parseInt(text);
    }
}
