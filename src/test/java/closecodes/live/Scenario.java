package closecodes.live;

import java.util.List;
import java.util.stream.Stream;

/**
 * A connection to an ending, and how it ended for applications that were measured (November 2026, in the order of the
 * facts: Chromium 156, npm ws 8.23.0, npm undici 7.30.2, java.net.http of Java 17, Jetty 12.1.12).
 *
 * @param say what the client says when it is open; empty for nothing
 * @param close whether it then closes with 3000 and the reason "mine"
 * @param chromium code, reason and {@code wasClean}, as far as they matter
 */
record Scenario(
        String path, String say, boolean close, String chromium, String ws, String undici, String jdk, String jetty) {
    private static final String FAILED = "1006  false";
    private static final String ERROR = "error";

    static final List<Scenario> ALL = Stream.of(
                    Stream.of(1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999)
                            .map(Scenario::legal),
                    Stream.of(0, 999, 1004, 1016, 2999).map(code -> illegal(code, code + " why true", ERROR)),
                    Stream.of(1005, 1006, 1015).map(code -> illegal(code, FAILED, ERROR)),
                    Stream.of(5000, 65535).map(code -> illegal(code, code + " why true", code + " why")),
                    Stream.of("masked", "one-byte", "fragmented-close", "rsv", "too-big")
                            .map(path -> of(path, FAILED, FAILED, FAILED, ERROR, "1002")),
                    Stream.of(
                            of(
                                    "close/1010?reason=why",
                                    "1010 why true",
                                    "1010 why",
                                    "1010 why true",
                                    ERROR,
                                    "1010 why"),
                            same("close/4000?reason=B%E1%BA%A3o%20tr%C3%AC", "4000 Bảo trì"),
                            same("close/1000?reason=" + "r".repeat(123), "1000 " + "r".repeat(123)),
                            same("close/empty", "1005 "),
                            same("close/raw?hex=03e87a", "1000 z"),
                            of("bad-utf8", FAILED, FAILED, FAILED, ERROR, "1007"),
                            of("drop", FAILED, FAILED, FAILED, "1006", "1006"),
                            of("reset", FAILED, FAILED, FAILED, ERROR, "1006"),
                            of("twice", FAILED, "1000 first", "1000 first true", "1000 first", "1000 first"),
                            of("close-then-data", FAILED, "1000 bye", "1000 bye true", "1000 bye", "1000 bye"),
                            of("refuse/503", FAILED, FAILED, FAILED, ERROR, ERROR),
                            of("refuse/302", FAILED, FAILED, FAILED, ERROR, "1000 redirected"),
                            closing("late?ms=100", "3000 mine"),
                            closing("inspect", "3000 Valid: Close 3000, reason of 4 bytes"),
                            saying("inspect", "close 1012 bye", "1012 bye")))
            .flatMap(scenarios -> scenarios)
            .toList();

    String url(int port) {
        return "ws://127.0.0.1:" + port + "/live/" + path;
    }

    private static Scenario legal(int code) {
        return same("close/" + code + "?reason=why", code + " why");
    }

    private static Scenario illegal(int code, String chromium, String jdk) {
        return of("close/" + code + "?reason=why", chromium, FAILED, FAILED, jdk, "1002");
    }

    private static Scenario of(String path, String chromium, String ws, String undici, String jdk, String jetty) {
        return new Scenario(path, "", false, chromium, ws, undici, jdk, jetty);
    }

    private static Scenario same(String path, String all) {
        return of(path, all + " true", all, all + " true", all, all);
    }

    private static Scenario closing(String path, String all) {
        return new Scenario(path, "", true, all + " true", all, all + " true", all, all);
    }

    private static Scenario saying(String path, String say, String all) {
        return new Scenario(path, say, false, all + " true", all, all + " true", all, all);
    }
}
