package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.probe.CaseResult;
import closecodes.probe.Group;
import closecodes.probe.Outcome;
import closecodes.probe.ProbeCase;
import closecodes.probe.ProbeRun;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases and results of a probe as a table for people, in colour on a terminal only. */
final class ProbeTable {
    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String PLAIN = "0";
    private static final int WIDTH = 110;
    private static final int INDENT = 13;

    private final PrintWriter out;
    private final boolean isColoured;
    private final Language language;

    ProbeTable(PrintWriter out, boolean isColoured, Language language) {
        this.out = out;
        this.isColoured = isColoured;
        this.language = language;
    }

    /** Prints what each case does and expects. */
    void list(List<ProbeCase> cases) {
        Group group = null;
        for (var probeCase : cases) {
            group = heading(group, probeCase.group());
            out.println("  " + probeCase.id());
            below(
                    PLAIN,
                    probeCase.title().in(language) + " -> "
                            + probeCase.expected().in(language));
            below(FAINT, ProbeTexts.rule(probeCase.rule(), language));
        }
        out.println();
        out.println(
                new Text("{n} cases", "{n} trường hợp").with("n", cases.size()).in(language));
    }

    /** Prints each result, with the reason where it is not a pass. */
    void results(ProbeRun run) {
        Group group = null;
        for (var result : run.results()) {
            group = heading(group, result.probeCase().group());
            result(result);
        }
        out.println();
        out.println(paint(BOLD, ProbeTexts.summary(run, language)));
        out.flush();
    }

    private Group heading(@Nullable Group before, Group group) {
        if (before != group) {
            out.println((before == null ? "" : "\n") + paint(BOLD, group.title().in(language)));
        }
        return group;
    }

    private void result(CaseResult result) {
        var label = String.format("%-10s", result.outcome().label().in(language));
        var probeCase = result.probeCase();
        out.printf(
                "  %s %-28s %s%n",
                paint(colour(result.outcome()), label),
                probeCase.id(),
                result.came().in(language));
        if (result.outcome() != Outcome.PASS) {
            below(PLAIN, ProbeTexts.why(result, language));
            below(FAINT, ProbeTexts.rule(result.rule(), language));
        }
    }

    /** Lines below a result, wrapped. */
    private void below(String style, String text) {
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH - INDENT) {
                out.println(" ".repeat(INDENT) + paint(style, line.toString().strip()));
                line.setLength(0);
            }
            line.append(' ').append(word);
        }
        out.println(" ".repeat(INDENT) + paint(style, line.toString().strip()));
    }

    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "32";
            case NON_STRICT -> "33";
            case FAIL -> "1;31";
        };
    }

    private String paint(String style, String text) {
        return isColoured ? "\033[" + style + "m" + text + "\033[0m" : text;
    }
}
