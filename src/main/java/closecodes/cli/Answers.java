package closecodes.cli;

import closecodes.view.FindingView;
import closecodes.view.Json;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints verdicts: as the JSON of the API, or as lines for people. */
final class Answers {
    private Answers() {}

    static void json(PrintWriter out, Object view) {
        out.println(new String(Json.bytes(view), StandardCharsets.UTF_8));
    }

    static void findings(PrintWriter out, List<FindingView> findings) {
        for (var finding : findings) {
            var offset = finding.offset() == null ? "" : " @" + finding.offset();
            out.println(finding.level() + offset + " [" + finding.rule() + "] " + finding.message());
            if (finding.fix() != null) {
                out.println("  -> " + finding.fix() + " (" + finding.source() + ")");
            }
        }
    }
}
