package closecodes;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.limits.Limits;
import closecodes.live.LiveLimits;
import closecodes.log.AccessLog;
import closecodes.log.LogSetup;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the environment asks of the server.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param dataFolder the documents to serve; null for those built into the program
 * @param reload how often to look for newer documents in the folder; zero for never
 * @param publicUrl where clients reach us, without a slash at its end; empty for relative links
 * @param editUrl where a document can be edited, with {@code {file}} for its path; empty if nowhere
 * @param bodyTime how long the body of a request may take
 * @param drain how long to serve on after it has been said that the service stops
 * @param jsonLog whether the log is JSON on standard output
 * @param accessLog which requests get a line in it
 * @param cacheMib how much memory remembered answers may take, in MiB; 0 to remember none
 * @param limits what HTTP clients may cost
 * @param live what the sockets of {@code /live} may cost
 */
public record Settings(
        String host,
        int port,
        @Nullable Path dataFolder,
        Duration reload,
        String publicUrl,
        String editUrl,
        Duration bodyTime,
        Duration drain,
        boolean jsonLog,
        AccessLog.Detail accessLog,
        int cacheMib,
        Limits limits,
        LiveLimits live) {
    private static final int DEFAULT_PORT = 7_070;
    private static final int LARGEST_PORT = 65_535;
    private static final int LONGEST_MS = 999_999;

    /** A setting that makes no sense; the message names it, its value and the cure. */
    public static final class BadSettingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Text message;

        BadSettingException(String name, String value, Text cure) {
            super(name + "=" + value + ": " + cure.en());
            this.message = new Text(name + "=" + value + ": " + cure.en(), name + "=" + value + ": " + cure.vi());
        }

        /** The message in a language. */
        String in(Language language) {
            return message.in(language);
        }
    }

    /**
     * Reads {@code HOST}, {@code PORT}, {@code CLOSECODES_DATA}, {@code CLOSECODES_RELOAD_MS}, {@code CLOSECODES_PUBLIC_URL},
     * {@code CLOSECODES_EDIT_URL}, {@code CLOSECODES_BODY_MS}, {@code CLOSECODES_DRAIN_MS}, {@code CLOSECODES_LOG}, {@code CLOSECODES_ACCESS_LOG},
     * {@code CLOSECODES_CACHE} and what {@link LimitSettings} and {@link LiveSettings} read.
     *
     * @throws BadSettingException if one of them makes no sense
     */
    public static Settings from(Map<String, String> environment) {
        return new Settings(
                text(environment, "HOST").orElse("0.0.0.0"),
                port(environment),
                text(environment, "CLOSECODES_DATA").map(Settings::folder).orElse(null),
                time(environment, "CLOSECODES_RELOAD_MS", 0, 2_000),
                text(environment, "CLOSECODES_PUBLIC_URL").map(Settings::url).orElse(""),
                text(environment, "CLOSECODES_EDIT_URL").map(Settings::editUrl).orElse(""),
                time(environment, "CLOSECODES_BODY_MS", 1, 20_000),
                time(environment, "CLOSECODES_DRAIN_MS", 0, 1_000),
                word(environment, LogSetup.VARIABLE, List.of("text", LogSetup.JSON))
                        .equals(LogSetup.JSON),
                AccessLog.Detail.valueOf(word(environment, "CLOSECODES_ACCESS_LOG", List.of("errors", "all", "off"))
                        .toUpperCase(Locale.ROOT)),
                cacheMib(environment),
                LimitSettings.from(environment),
                LiveSettings.from(environment));
    }

    /** Where WebSocket clients reach us; where nobody said so, on this machine. */
    public String socketUrl() {
        return publicUrl.isEmpty()
                ? "ws://localhost:" + (port == 0 ? DEFAULT_PORT : port)
                : publicUrl.replaceFirst("^http", "ws");
    }

    static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    static Text wholeNumber(int least, int most) {
        return new Text("write a whole number from {least} to {most}", "ghi một số nguyên từ {least} đến {most}")
                .with("least", Integer.toString(least))
                .with("most", Integer.toString(most));
    }

    private static int port(Map<String, String> environment) {
        var text = text(environment, "PORT").orElse(Integer.toString(DEFAULT_PORT));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LARGEST_PORT) {
            throw new BadSettingException(
                    "PORT",
                    text,
                    new Text("a port is a number from 0 to {most}", "port là một số từ 0 đến {most}")
                            .with("most", Integer.toString(LARGEST_PORT)));
        }
        return Integer.parseInt(text);
    }

    private static Duration time(Map<String, String> environment, String name, int least, int fallbackMs) {
        var text = text(environment, name).orElse(Integer.toString(fallbackMs));
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least) {
            throw new BadSettingException(name, text, wholeNumber(least, LONGEST_MS));
        }
        return Duration.ofMillis(Integer.parseInt(text));
    }

    /** One of a few words; the first where there is none. */
    private static String word(Map<String, String> environment, String name, List<String> words) {
        var text = text(environment, name).orElse(words.get(0));
        if (!words.contains(text)) {
            throw new BadSettingException(
                    name,
                    text,
                    new Text("write one of {words}", "chọn một trong các từ {words}")
                            .with("words", String.join(", ", words)));
        }
        return text;
    }

    private static int cacheMib(Map<String, String> environment) {
        var text = text(environment, "CLOSECODES_CACHE").orElse("8");
        if (!text.matches("\\d{1,5}")) {
            throw new BadSettingException(
                    "CLOSECODES_CACHE",
                    text,
                    new Text(
                            "write a whole number of MiB from 0 to 99999", "ghi số MiB, một số nguyên từ 0 đến 99999"));
        }
        return Integer.parseInt(text);
    }

    private static Path folder(String text) {
        var folder = Path.of(text);
        if (!Files.isDirectory(folder)) {
            throw new BadSettingException(
                    "CLOSECODES_DATA", text, new Text("there is no such folder", "không có thư mục này"));
        }
        return folder;
    }

    private static String url(String text) {
        try {
            var uri = new URI(text);
            boolean isHttp = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (isHttp && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return text.replaceFirst("/+$", "");
            }
        } catch (URISyntaxException e) {
            throw new BadSettingException(
                    "CLOSECODES_PUBLIC_URL",
                    text,
                    new Text("this is no URL ({why})", "đây không phải là URL ({why})").with("why", e.getReason()));
        }
        throw new BadSettingException(
                "CLOSECODES_PUBLIC_URL",
                text,
                new Text(
                        "write an address like https://closecodes.example",
                        "ghi một địa chỉ dạng https://closecodes.example"));
    }

    private static String editUrl(String text) {
        if (!text.matches("https?://[^\\s\"<>]+") || !text.contains("{file}")) {
            throw new BadSettingException(
                    "CLOSECODES_EDIT_URL",
                    text,
                    new Text(
                            "write an address with {file} in it, like https://git.example/closecodes/edit/main/data/{file}",
                            "ghi một địa chỉ có {file}, ví dụ https://git.example/closecodes/edit/main/data/{file}"));
        }
        return text;
    }
}
