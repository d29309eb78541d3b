package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.routing.GivenAnswers;
import closecodes.routing.JsonBody;
import closecodes.view.Markdown;
import closecodes.view.Page;
import java.util.ArrayList;
import java.util.List;

/** {@code choose_close_code}. */
final class ChooseTool implements Tool {
    private static final Definition DEFINITION = new Definition(
            "choose_close_code",
            "Choose the close code to send",
            "Leads question by question to the close code (or HTTP status) to send in a situation, with a ready reason, what the "
                    + "other side sees and whether it will come back. Use it when somebody designs how a server or client "
                    + "closes. Call it without answers first: the reply lists every question and option, so that the next call "
                    + "can give all answers at once. Do not use it to judge a code that is already chosen: validate_close.",
            new Schema()
                    .allow(
                            GivenAnswers.NAME,
                            Schema.texts(
                                    "The ids of the options chosen so far, one for each question, in order, such as "
                                            + "[\"server\", \"open\"]; empty for the beginning.")),
            Shape.of(ChoiceAnswer.class));
    private static final Text NEXT = new Text(
            "Call again with `answers`: those so far and one of these.",
            "Gọi lại với `answers` gồm các câu trả lời đã có và thêm một trong các lựa chọn này.");
    private static final Text ALL = new Text("All questions, in the order of the tree", "Tất cả câu hỏi");

    private final Catalog catalog;
    private final Permalinks links;

    ChooseTool(Catalog catalog, Permalinks links) {
        this.catalog = catalog;
        this.links = links;
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Answer answer(JsonBody arguments, Language language) {
        var path = GivenAnswers.lead(catalog, arguments.texts(GivenAnswers.NAME));
        var answer = ChoiceAnswer.of(catalog, path, language, links);
        return new Answer(text(answer, language), answer);
    }

    private static String text(ChoiceAnswer answer, Language language) {
        var page = new Page();
        var question = answer.question();
        var result = answer.result();
        if (result != null) {
            advice(page, result, language);
        } else if (question != null) {
            ask(page.heading(1, question.text()), question);
            page.paragraph(NEXT.in(language));
        }
        if (!answer.questions().isEmpty()) {
            page.heading(2, ALL.in(language));
            answer.questions().forEach(each -> ask(page.paragraph(each.id() + ": " + each.text()), each));
        }
        return Markdown.of(page.paragraph(Label.MORE.with(answer.link(), language)));
    }

    private static void ask(Page page, ChoiceAnswer.Question question) {
        page.bullets(question.options().stream()
                .map(option -> "`" + option.id() + "`: " + option.text()
                        + (option.leadsTo() == null ? "" : " → " + option.leadsTo()))
                .toList());
    }

    private static void advice(Page page, ChoiceAnswer.Advice advice, Language language) {
        var what = advice.code() != null
                ? advice.code() + ": "
                : advice.http() != null ? "HTTP " + advice.http() + ": " : "";
        page.heading(1, what + advice.action()).paragraph(advice.text());
        var facts = new ArrayList<String>();
        if (advice.reason() != null) {
            facts.add(Label.REASON.with("`" + advice.reason() + "`", language));
        }
        facts.add(Label.PEER.with(advice.peer(), language));
        facts.add(Label.RECONNECT.with(advice.reconnect().text(), language));
        if (advice.link() != null) {
            facts.add(Label.MORE.with(advice.link(), language));
        }
        page.bullets(List.copyOf(facts));
    }
}
