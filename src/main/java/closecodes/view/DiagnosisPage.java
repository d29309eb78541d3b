package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** A diagnosis for reading: the answer, the candidates with their reasons, and what was left aside. */
public final class DiagnosisPage {
    private static final Text TITLE = new Text("Diagnosis", "Chẩn đoán");
    private static final Text NO_CODE = new Text("No close code", "Không có mã đóng");
    private static final Text CLOSED_BY = new Text("Closed by", "Bên đóng");
    private static final Text SERVICE = new Text("Service", "Dịch vụ");
    private static final Text LIBRARY = new Text("Library", "Thư viện");
    private static final Text QUESTION = new Text("To settle it", "Để biết chắc");
    private static final Text IGNORED = new Text("Numbers that are no close codes", "Các số không phải mã đóng");
    private static final Text POINTS = new Text("{score} of 100 points", "{score} trên 100 điểm");

    private static final Text USAGE = new Text(
            "Send the lines of a log around the close, or the symptom in words. Nothing of it is logged or kept.",
            "Gửi các dòng log quanh lúc đóng, hoặc mô tả triệu chứng. Nội dung gửi lên không bị ghi log, cũng không bị lưu lại.");
    private static final Text KNOWN = new Text(
            "What you know besides goes into the address: {names}.", "Biết thêm điều gì thì ghi vào địa chỉ: {names}.");

    private final Vocabulary vocabulary;
    private final Language language;

    /** Pages in one language, with the words of a vocabulary. */
    public DiagnosisPage(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** The page of a diagnosis. */
    public Page of(DiagnosisView view) {
        var page = new Page().heading(1, headline(view)).bullets(facts(view));
        view.notes().forEach(page::paragraph);
        if (view.question() != null) {
            page.paragraph(line(QUESTION, view.question()));
        }
        view.candidates().forEach(candidate -> candidate(page, candidate));
        if (!view.ignored().isEmpty()) {
            page.heading(2, in(IGNORED))
                    .bullets(view.ignored().stream()
                            .map(number -> number.number() + ": " + number.reason())
                            .toList());
        }
        return page;
    }

    /**
     * How to ask for a diagnosis.
     *
     * @param address to which lines are sent
     * @param names of what else can be told there
     */
    public Page usage(String address, List<String> names) {
        return new Page()
                .heading(1, in(TITLE))
                .paragraph(in(USAGE))
                .paragraph("`curl --data-binary @error.log " + address + "`")
                .paragraph(in(KNOWN.with("names", String.join(", ", names))))
                .paragraph("`curl '" + address + "?code=1006&via=nginx&idle_seconds=60'`");
    }

    private String headline(DiagnosisView view) {
        var code = view.code() == null ? in(NO_CODE) : view.code() + (view.name() == null ? "" : " " + view.name());
        return in(TITLE) + ": " + code;
    }

    private List<String> facts(DiagnosisView view) {
        var facts = new ArrayList<String>();
        if (view.noCodeText() != null) {
            facts.add(view.noCodeText());
        }
        facts.add(line(CLOSED_BY, vocabulary.label("closed-by", view.closedBy()).in(language)));
        if (view.provider() != null) {
            facts.add(line(SERVICE, view.provider()));
        }
        if (view.library() != null) {
            facts.add(line(LIBRARY, view.library()));
        }
        return facts;
    }

    private void candidate(Page page, CandidateView candidate) {
        var code = candidate.code() == null ? "" : candidate.code() + ": ";
        page.heading(2, code + candidate.title())
                .paragraph(POINTS.with("score", candidate.score()).in(language) + " (`" + candidate.id() + "`)")
                .bullets(candidate.why());
        if (candidate.confirm() != null) {
            page.paragraph(Heading.CONFIRM.in(language) + ": " + candidate.confirm());
        }
        if (!candidate.fix().isEmpty()) {
            page.paragraph(Heading.FIX.in(language) + ":").steps(candidate.fix());
        }
    }

    private String line(Text label, String value) {
        return in(label) + ": " + value;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
