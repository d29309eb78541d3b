package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.probe.CaseResult;
import java.io.PrintWriter;

/** Says on the way how far a probe is: one line that is written over on a terminal, a line now and then elsewhere. */
final class ProbeProgress {
    private static final Text DONE = new Text("{done} of {all} cases", "{done} trên {all} trường hợp");
    private static final int LINE_EVERY = 20;

    private final PrintWriter err;
    private final int all;
    private final Language language;
    private final boolean isTerminal;
    private int done;

    ProbeProgress(PrintWriter err, int all, Language language, boolean isTerminal) {
        this.err = err;
        this.all = all;
        this.language = language;
        this.isTerminal = isTerminal;
    }

    void finished(CaseResult result) {
        done++;
        var line = DONE.with("done", done).with("all", all).in(language);
        if (isTerminal) {
            err.print(
                    "\r\033[K" + (done < all ? line + "  " + result.probeCase().id() : ""));
            err.flush();
        } else if (done % LINE_EVERY == 0 || done == all) {
            err.println(line);
        }
    }
}
