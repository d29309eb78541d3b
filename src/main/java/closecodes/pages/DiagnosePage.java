package closecodes.pages;

import closecodes.http.ProblemDocument;
import closecodes.view.CandidateView;
import closecodes.view.DiagnosisView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a diagnosis, and what came of it.
 *
 * @param found null where nobody has asked, or what was asked makes no sense
 * @param problem what makes no sense; null where all does
 */
public record DiagnosePage(
        Head head,
        DiagnoseForm form,
        @Nullable DiagnosisView found,
        @Nullable ProblemDocument problem) {
    private static final int FOREMOST = 3;

    static DiagnosePage of(
            DiagnoseForm form, String query, @Nullable DiagnosisView found, @Nullable ProblemDocument problem) {
        var reader = form.reader();
        return new DiagnosePage(
                new Head(
                        reader,
                        "/diagnose",
                        query,
                        reader.says("Why did my WebSocket close?", "Vì sao WebSocket của tôi bị đóng?"),
                        reader.says(
                                "Paste a log line or tell what you saw: the likely causes, how to confirm each, and how to fix it.",
                                "Dán một dòng log hoặc kể điều bạn thấy: các nguyên nhân có thể, cách kiểm tra và cách khắc phục từng nguyên nhân."),
                        "/v1/diagnose",
                        null),
                form,
                found,
                problem);
    }

    public Reader reader() {
        return head.reader();
    }

    /** What may have happened, the likeliest first. */
    public List<CandidateView> candidates() {
        return found == null ? List.of() : found.candidates();
    }

    /** Those that come into question first. */
    public List<CandidateView> foremost() {
        return candidates().stream().limit(FOREMOST).toList();
    }

    /** The rest, which few will read. */
    public List<CandidateView> others() {
        return candidates().stream().skip(FOREMOST).toList();
    }

    /** The address of a candidate in this page: its id without what an address has other uses for. */
    public static String anchor(CandidateView candidate) {
        return "c-" + candidate.id().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The page on which a candidate is told in full. */
    public String link(CandidateView candidate) {
        var page = reader().pageOf(candidate.links().self());
        return candidate.cause() == null ? page : page + "#" + candidate.cause();
    }
}
