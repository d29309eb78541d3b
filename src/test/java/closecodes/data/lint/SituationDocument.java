package closecodes.data.lint;

import java.util.List;
import java.util.Map;

/** A good document of a situation, and what the linter says of it with one piece of text replaced. */
final class SituationDocument {
    private static final String FILE = "situations/tcp-fin.yaml";

    private static final String GOOD = """
            group: tcp-end
            tested: client
            acts: server
            observer: client
            title: {en: TCP ends, vi: TCP kết thúc}
            what: {en: The server closes TCP., vi: Server đóng TCP.}
            expected:
              code: 1006
              clean: no
              rule: RFC 6455 §7.1.5
              text: {en: Not clean., vi: Không sạch.}
            outcomes:
              - {library: ws, version: 8.23.0, code: 1006, sends: [{code: 1002, reason: bad}], tcp: fin}
              - {library: ws, version: 8.22.0, code: none, error: 'read ECONNRESET'}
              - {library: ws, version: 8.21.0, code: -1, sends: []}
            sources:
              - {note: {en: Measured., vi: Đã đo.}, basis: measured}
            updated: 2026-11-22
            """;

    private SituationDocument() {}

    static List<String> problems() {
        return Checked.problems(FILE, GOOD, Map.of(LibraryDocument.FILE, LibraryDocument.GOOD));
    }

    static List<String> problemsBut(String piece, String replacement) {
        if (!GOOD.contains(piece)) {
            throw new IllegalArgumentException("The good document has no \"" + piece + "\"");
        }
        return Checked.problems(
                FILE, GOOD.replace(piece, replacement), Map.of(LibraryDocument.FILE, LibraryDocument.GOOD));
    }
}
