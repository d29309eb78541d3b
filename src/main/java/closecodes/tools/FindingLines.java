package closecodes.tools;

import closecodes.view.FindingView;
import java.util.List;

/** Findings of the validator, a line each. */
final class FindingLines {
    private FindingLines() {}

    static List<String> of(List<FindingView> findings) {
        return findings.stream()
                .map(finding -> finding.message()
                        + (finding.fix() == null ? "" : " " + finding.fix())
                        + " (`" + finding.rule() + "`, " + finding.source() + ")")
                .toList();
    }
}
