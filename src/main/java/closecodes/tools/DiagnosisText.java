package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import closecodes.view.Markdown;
import closecodes.view.Page;
import java.util.ArrayList;
import java.util.List;

/** A diagnosis in short as Markdown: the most likely cause in full, the next ones in a line each. */
final class DiagnosisText {
    private static final Text NOTHING = new Text(
            "Nothing in it is known here. Call again with the close code, the log lines around the close, what stands in between "
                    + "(`via`, such as nginx) and after how many seconds of silence it dropped (`idle_seconds`).",
            "Ở đây chưa có thông tin nào khớp. Gọi lại kèm mã đóng, các dòng log quanh lúc đóng, thành phần trung gian "
                    + "(`via`, ví dụ nginx) và số giây không có dữ liệu trước khi rớt (`idle_seconds`).");
    private static final Text NO_CODE = new Text("No close code", "Không có mã đóng");
    private static final Text SCORED = new Text("{title} ({score} of 100)", "{title} ({score} trên 100)");

    private final Catalog catalog;
    private final Language language;

    DiagnosisText(Catalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language;
    }

    String of(DiagnosisAnswer answer) {
        var page = new Page().heading(1, headline(answer));
        if (answer.noCode() != null) {
            page.paragraph(answer.noCode());
        }
        var causes = answer.causes();
        if (causes.isEmpty()) {
            page.paragraph(NOTHING.in(language));
        } else {
            first(page, causes.get(0), answer);
        }
        var question = answer.question();
        if (question != null && !repeats(question, causes)) {
            page.paragraph(Label.SETTLE.with(question, language));
        }
        answer.notes().forEach(page::paragraph);
        if (causes.size() > 1) {
            page.heading(2, Label.LESS_LIKELY.in(language))
                    .bullets(causes.stream()
                            .skip(1)
                            .map(cause -> scored(cause) + " " + cause.link())
                            .toList());
        }
        return Markdown.of(page);
    }

    /** Whether the first cause has told already how to be sure. */
    private static boolean repeats(String question, List<DiagnosisAnswer.ProbableCause> causes) {
        var confirm = causes.isEmpty() ? null : causes.get(0).confirm();
        return confirm != null && question.contains(confirm);
    }

    private void first(Page page, DiagnosisAnswer.ProbableCause cause, DiagnosisAnswer answer) {
        page.paragraph(Label.MOST_LIKELY.with(scored(cause), language)).paragraph(cause.detail());
        page.bullets(facts(cause, answer));
        if (cause.confirm() != null) {
            page.paragraph(Label.CONFIRM.with(cause.confirm(), language));
        }
        if (!cause.fix().isEmpty()) {
            page.paragraph(Label.FIX.in(language) + ":").steps(cause.fix());
        }
    }

    private List<String> facts(DiagnosisAnswer.ProbableCause cause, DiagnosisAnswer answer) {
        var facts = new ArrayList<String>();
        var code = answer.code();
        if (code != null) {
            var severity = catalog.answer(new CloseCode(code)).explanation().severity();
            facts.add(Label.SEVERITY.with(facet("severity", severity), language));
        }
        facts.add(Label.CLOSED_BY.with(
                catalog.vocabulary().label("closed-by", answer.closedBy()).in(language), language));
        if (cause.owner() != null) {
            facts.add(Label.OWNER.with(facet("owner", cause.owner()), language));
        }
        if (cause.reconnect() != null) {
            facts.add(Label.RECONNECT.with(cause.reconnect().text(), language));
        }
        facts.add(Label.MORE.with(
                answer.link() == null || answer.link().equals(cause.link())
                        ? cause.link()
                        : cause.link() + ", " + answer.link(),
                language));
        return facts;
    }

    private String headline(DiagnosisAnswer answer) {
        var code = answer.code();
        if (code == null) {
            return NO_CODE.in(language);
        }
        var name = answer.name() == null ? "" : " " + answer.name();
        var title = catalog.answer(new CloseCode(code)).explanation().title();
        return code + name + ": " + title.in(language);
    }

    private String scored(DiagnosisAnswer.ProbableCause cause) {
        return SCORED.with("title", cause.title()).with("score", cause.score()).in(language);
    }

    private String facet(String facet, String id) {
        return catalog.vocabulary().facet(facet).value(id).label().in(language);
    }
}
