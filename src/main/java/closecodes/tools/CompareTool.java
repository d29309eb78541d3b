package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.comparison.Pair;
import closecodes.comparison.ServicePair;
import closecodes.comparison.Subject;
import closecodes.http.ProblemType;
import closecodes.routing.JsonBody;
import closecodes.routing.ProblemException;
import closecodes.view.Links;
import closecodes.view.Markdown;
import closecodes.view.Page;
import closecodes.view.PairView;
import java.util.List;

/** {@code compare_close_codes}. */
final class CompareTool implements Tool {
    private static final Definition DEFINITION = new Definition(
            "compare_close_codes",
            "Compare two WebSocket close codes",
            "Says in which way two close codes differ and when to send or expect which: 1002 or 1012, 1005 or 1006, 1001 or "
                    + "discord:4000. Use it when somebody confuses two codes or hesitates between them. Do not use it to learn "
                    + "about one code (explain_close_code), nor to find the code to send without two in mind (choose_close_code).",
            new Schema()
                    .require("a", Schema.text("A close code: 1002, GOING_AWAY or discord:4004."))
                    .require("b", Schema.text("Another close code, in the same form.")),
            Shape.of(PairAnswer.class));
    private static final Text SAME = new Text(
            "Both codes are {code}. Name two different ones, or call `explain_close_code` for this one.",
            "Cả hai mã đều là {code}. Đưa hai mã khác nhau, hoặc gọi `explain_close_code` cho riêng mã này.");

    private final Catalog catalog;
    private final Permalinks links;
    private final Subjects subjects;

    CompareTool(Catalog catalog, Permalinks links) {
        this.catalog = catalog;
        this.links = links;
        this.subjects = new Subjects(catalog);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Answer answer(JsonBody arguments, Language language) {
        var one = subjects.read(arguments, "a");
        var other = subjects.read(arguments, "b");
        if (one.id().equals(other.id())) {
            throw new ProblemException(ProblemType.NOT_A_PAIR, SAME.with("code", one.id())).about(one.id());
        }
        var answer = one.use() == null && other.use() == null
                ? answer(Pair.of(catalog, one.code(), other.code()), language)
                : answer(ServicePair.of(catalog, one, other), language);
        return new Answer(text(answer, language), answer);
    }

    private PairAnswer answer(Pair pair, Language language) {
        var view = PairView.of(pair, language, new Links(""));
        return answer(view, pair.a().code().toString(), pair.b().code().toString(), pair.id(), language);
    }

    private PairAnswer answer(ServicePair pair, Language language) {
        var view = PairView.of(pair, language, new Links(""));
        Subject a = pair.a();
        Subject b = pair.b();
        return answer(view, a.id(), b.id(), pair.id(), language);
    }

    private PairAnswer answer(PairView view, String a, String b, String id, Language language) {
        return new PairAnswer(
                side(view.a(), a, language),
                side(view.b(), b, language),
                view.question(),
                view.answer(),
                view.choose().a(),
                view.choose().b(),
                view.differences().stream()
                        .map(row -> new PairAnswer.Difference(row.label(), row.a(), row.b()))
                        .toList(),
                links.page("/compare/" + id, language),
                language.tag());
    }

    private PairAnswer.Side side(PairView.CodeRef code, String id, Language language) {
        return new PairAnswer.Side(id, code.code(), code.name(), code.title(), links.code(id, language));
    }

    private static String text(PairAnswer answer, Language language) {
        var a = answer.a();
        var b = answer.b();
        var page = new Page()
                .heading(1, a.id() + " " + a.title() + " / " + b.id() + " " + b.title())
                .paragraph(answer.answer())
                .paragraph(Label.MORE.with(answer.link(), language))
                .heading(2, Label.CHOOSE.in(language))
                .bullets(List.of(a.id() + ": " + answer.chooseA(), b.id() + ": " + answer.chooseB()))
                .heading(2, Label.DIFFERENCES.in(language))
                .bullets(answer.differences().stream()
                        .map(row -> row.label() + ": " + a.id() + ": " + row.a() + " " + b.id() + ": " + row.b())
                        .toList());
        return Markdown.of(page);
    }
}
