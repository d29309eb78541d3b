package closecodes.view;

import closecodes.catalog.Language;
import closecodes.validation.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a rule has to say; {@code offset} is that of a byte in a frame, null elsewhere. */
public record FindingView(
        String rule,
        String level,
        String message,
        @Nullable String fix,
        String source,
        @Nullable Integer offset) {

    static List<FindingView> of(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> of(finding, language)).toList();
    }

    private static FindingView of(Finding finding, Language language) {
        var fix = finding.fix();
        return new FindingView(
                finding.rule(),
                finding.level().id(),
                finding.message().in(language),
                fix == null ? null : fix.in(language),
                finding.source(),
                finding.offset());
    }
}
