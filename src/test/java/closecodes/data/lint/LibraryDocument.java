package closecodes.data.lint;

import java.util.List;

/** A good document of a library, and what the linter says of it with one piece of text replaced. */
final class LibraryDocument {
    static final String FILE = "libraries/ws.yaml";

    static final String GOOD = """
            name: ws
            language: javascript
            version: 8.23.0
            roles:
              - role: server
                receives: {codes: [1000-1003, 1007, 3000-4999], method: live}
                on-refusal:
                  - {codes: [0-999], sends: nothing, reports: none, error: yes}
                  - {sends: 1002, reports: same, error: no}
                api-accepts: {codes: [1000-1005], method: live, call: close(code)}
                sends:
                  codes: [1000-1004]
                  method: live
                  instead:
                    - {asked: [1005], wire: empty}
            sources:
              - {note: {en: Measured., vi: Đã đo.}, basis: measured}
            updated: 2026-11-22
            """;

    private LibraryDocument() {}

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
