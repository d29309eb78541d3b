package closecodes.data.lint;

import java.util.List;
import java.util.Map;

/** A good document of a service beside another one, and what the linter says of it with one piece of text replaced. */
final class ProviderDocument {
    private static final String FILE = "providers/copy.yaml";

    private static final String OTHER = """
            name: Original
            what: {en: A service, vi: Một dịch vụ}
            summary: {en: It closes., vi: Dịch vụ đóng kết nối.}
            depth: full
            reach: wide
            aliases: [first]
            codes:
              - code: 4400
                title: {en: Bad request, vi: Yêu cầu sai}
                meaning: {en: A bad message came., vi: Có message sai.}
                confirm: {en: Read the log., vi: Xem log.}
                fix: [{en: Send a good one., vi: Gửi message đúng.}]
                owner: client
                sender: server
                reconnect: no
                resume: no
                sources: [{url: "https://example.org", basis: documented}]
              - code: 4401
                same-as: copy
                sources: [{url: "https://example.org", basis: documented}]
            sources: [{url: "https://example.org", basis: documented}]
            updated: 2026-11-22
            """;

    private static final String GOOD = """
            name: Copy
            what: {en: A copy, vi: Một bản sao}
            summary: {en: It closes too., vi: Dịch vụ này cũng đóng kết nối.}
            depth: full
            reach: niche
            family: graphql
            aliases: [second, third]
            codes:
              - code: 4400
                same-as: original
                sources: [{url: "https://example.org", basis: documented}]
              - code: 4401
                title: {en: Too early, vi: Quá sớm}
                meaning: {en: A message came too early., vi: Message đến quá sớm.}
                confirm: {en: Look at the order., vi: Xem thứ tự.}
                fix: [{en: Wait., vi: Chờ.}]
                owner: client
                sender: server
                reconnect: no
                resume: no
                sources: [{url: "https://example.org", basis: documented}]
            sources: [{url: "https://example.org", basis: documented}]
            updated: 2026-11-22
            """;

    private ProviderDocument() {}

    static List<String> problems() {
        return Checked.problems(FILE, GOOD, Map.of("providers/original.yaml", OTHER));
    }

    /** The problems with pieces of text replaced: each piece is followed by its replacement. */
    static List<String> problemsBut(String... replacements) {
        var text = GOOD;
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException("The good document has no \"" + replacements[i] + "\"");
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return Checked.problems(FILE, text, Map.of("providers/original.yaml", OTHER));
    }
}
