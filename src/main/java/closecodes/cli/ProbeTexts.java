package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.probe.CaseResult;
import closecodes.probe.Outcome;
import closecodes.probe.ProbeRun;
import closecodes.probe.Rule;
import java.io.IOException;
import java.util.Locale;

/** What reports of the probe say about a case and about a run. */
final class ProbeTexts {
    private static final Text WHY = new Text("{why} Expected: {expected}", "{why} Cần: {expected}");
    private static final Text CAME = new Text("Came: {came}.", "Thực tế: {came}.");
    private static final Text RULE = new Text("RFC 6455 {section}: \"{rule}\"", "RFC 6455 {section}: “{rule}”");
    private static final Text SUMMARY = new Text(
            "{target}: {passed} pass, {lenient} non-strict, {failed} fail, in {seconds} s",
            "{target}: {passed} đạt, {lenient} chưa chặt, {failed} không đạt, trong {seconds} giây");
    private static final Text INSECURE = new Text(
            "The certificate and the host name were not checked (--insecure).",
            "Lần chạy này bỏ qua kiểm tra chứng chỉ và tên host (--insecure).");

    private static final Text UNWRITABLE = new Text(
            "The report cannot be written: {problem}. -> Name a file in a folder that is there, after --junit.",
            "Không ghi được báo cáo: {problem}. -> Sau --junit, ghi tên một file nằm trong thư mục đã có.");

    private ProbeTexts() {}

    /** That the file of a report cannot be written. */
    static String unwritable(IOException cause, Language language) {
        return UNWRITABLE.with("problem", cause).in(language);
    }

    /** What decided, and what was expected. */
    static String why(CaseResult result, Language language) {
        var expected = result.probeCase().expected();
        // Vietnamese goes on in lower case after a colon.
        var vi = expected.vi().substring(0, 1).toLowerCase(Locale.ROOT)
                + expected.vi().substring(1);
        return WHY.with("expected", new Text(expected.en(), vi))
                .with("why", result.judgement().why())
                .in(language);
    }

    /** What the server did, in a sentence. */
    static String came(CaseResult result, Language language) {
        return CAME.with("came", result.came()).in(language);
    }

    /** A rule, as it stands in the RFC. */
    static String rule(Rule rule, Language language) {
        return RULE.with("section", rule.section())
                .with("rule", rule.sentence())
                .in(language);
    }

    /** The run in a line, and another one if certificates went unchecked. */
    static String summary(ProbeRun run, Language language) {
        var seconds = String.format("%d.%d", run.ms() / 1000, run.ms() % 1000 / 100);
        var summary = SUMMARY.with("passed", run.count(Outcome.PASS))
                .with("lenient", run.count(Outcome.NON_STRICT))
                .with("failed", run.count(Outcome.FAIL))
                .with("seconds", language == Language.VI ? seconds.replace('.', ',') : seconds)
                .with("target", run.settings().target())
                .in(language);
        return run.settings().isInsecure() ? summary + "\n" + INSECURE.in(language) : summary;
    }
}
