package closecodes.data.lint;

import java.util.List;

/** A good document of an intermediary, and what the linter says of it with one piece of text replaced. */
final class IntermediaryDocument {
    private static final String FILE = "intermediaries/proxy.yaml";

    private static final String GOOD = """
            name: Proxy
            kind: reverse-proxy
            depth: full
            reach: common
            summary: {en: It cuts silent connections., vi: Proxy ngắt kết nối không có dữ liệu.}
            aliases: [gate]
            endings:
              - id: idle
                trigger: idle
                title: {en: Silence, vi: Không có dữ liệu}
                detail: {en: Nothing came for 60 seconds., vi: 60 giây không có dữ liệu.}
                seconds: 60
                configurable: yes
                setting: idle_timeout
                wire: close
                code: 1001
                confirm: {en: Read the log., vi: Xem log.}
                fix: [{en: Send pings., vi: Gửi ping.}]
                signals: {text: ["timed out"], idle-seconds: [60]}
                sources: [{url: "https://example.org", basis: documented}]
            sources: [{url: "https://example.org", basis: documented}]
            updated: 2026-11-22
            """;

    private IntermediaryDocument() {}

    static List<String> problems() {
        return Checked.problems(FILE, GOOD);
    }

    static List<String> problemsBut(String piece, String replacement) {
        if (!GOOD.contains(piece)) {
            throw new IllegalArgumentException("The good document has no \"" + piece + "\"");
        }
        return Checked.problems(FILE, GOOD.replace(piece, replacement));
    }
}
