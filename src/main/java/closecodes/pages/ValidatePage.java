package closecodes.pages;

import closecodes.http.ProblemDocument;
import closecodes.view.FindingView;
import closecodes.view.FrameView;
import closecodes.view.VerdictView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Three forms, and what came of one of them.
 *
 * @param verdict on a code or a reason; null where none was asked for
 * @param frame taken apart; null where none was asked for
 * @param problem what makes no sense; null where all does
 */
public record ValidatePage(
        Head head,
        ValidateForm form,
        @Nullable VerdictView verdict,
        @Nullable FrameView frame,
        @Nullable ProblemDocument problem) {

    static ValidatePage of(
            ValidateForm form,
            String query,
            @Nullable VerdictView verdict,
            @Nullable FrameView frame,
            @Nullable ProblemDocument problem) {
        var reader = form.reader();
        return new ValidatePage(
                new Head(
                        reader,
                        "/validate",
                        query,
                        reader.says("May this Close be sent?", "Có được gửi frame Close này không?"),
                        reader.says(
                                "Check a close code, a reason or the bytes of a Close frame against the standards.",
                                "Kiểm tra mã đóng, lý do đóng hoặc các byte của frame Close xem có đúng tiêu chuẩn không."),
                        null,
                        null),
                form,
                verdict,
                frame,
                problem);
    }

    public Reader reader() {
        return head.reader();
    }

    /** What the rules say about what was asked. */
    public List<FindingView> findings() {
        if (verdict != null) {
            return verdict.findings();
        }
        return frame == null ? List.of() : frame.findings();
    }

    /** A level of a finding in words. */
    public String level(FindingView finding) {
        return switch (finding.level()) {
            case "error" -> reader().says("Error", "Lỗi");
            case "warning" -> reader().says("Warning", "Cảnh báo");
            default -> reader().says("Worth knowing", "Nên biết");
        };
    }

    /** The parts of the frame, each with the letter that marks its bytes. */
    public FrameParts parts() {
        return FrameParts.of(frame == null ? List.of() : frame.fields());
    }
}
