package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Decision;
import closecodes.catalog.DecisionPath;
import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.DecisionPages;
import closecodes.view.DecisionView;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /v1/decide}: which code to send, question by question. */
final class DecideRoutes {
    private static final String PATH = "/v1/decide";
    private static final String ANSWERS = "answers";
    private static final String DOCUMENT = "which-code-to-send";

    private final Catalog catalog;
    private final Links links;

    DecideRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    void addTo(Paths paths) {
        paths.getIn(List.of(Format.JSON, Format.MD, Format.TXT), PATH, this::decide);
    }

    private void decide(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(ANSWERS));
        var path = DecisionPath.start(catalog.decision(DOCUMENT).orElseThrow(DecideRoutes::noTree));
        for (var answer : parameters.texts(ANSWERS)) {
            path = path.then(read(path, answer));
        }
        var language = RequestLanguage.of(ctx);
        var view = DecisionView.of(catalog, path, language, links, PATH);
        var resource = new Resource(
                PATH,
                DecisionView.query(path),
                view,
                () -> new DecisionPages(catalog.vocabulary(), language).of(view),
                null);
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private static Decision.Choice read(DecisionPath path, String answer) {
        var question = path.question();
        if (question == null) {
            throw tooMany(path, answer);
        }
        return question.answer(answer).orElseThrow(() -> unknown(question, answer));
    }

    private static ProblemException unknown(Decision.Question question, String answer) {
        var known = question.answers().stream().map(Decision.Choice::id).toList();
        return new ProblemException(
                        ProblemType.BAD_PARAMETER,
                        new Text(
                                        "The question “{question}” can be answered: {known}. “{name}” names one answer for each question, in order.",
                                        "Câu hỏi “{question}” nhận các câu trả lời: {known}. “{name}” liệt kê các câu trả lời theo thứ tự, mỗi câu hỏi một câu trả lời.")
                                .with("question", question.text())
                                .with("known", String.join(", ", known))
                                .with("name", ANSWERS))
                .about(answer)
                .suggesting(Nearest.to(answer, known).orElse(null));
    }

    private static ProblemException tooMany(DecisionPath path, String answer) {
        var enough = path.ids().stream().collect(Collectors.joining(","));
        return new ProblemException(
                        ProblemType.BAD_PARAMETER,
                        new Text(
                                        "There is no question left: the answers before lead to the result “{result}”. Leave the rest out.",
                                        "Không còn câu hỏi nào: các câu trả lời trước đã dẫn tới kết quả “{result}”. Bỏ phần còn lại.")
                                .with(
                                        "result",
                                        Objects.requireNonNull(path.result()).id()))
                .about(answer)
                .suggesting(enough);
    }

    private static ProblemException noTree() {
        return new ProblemException(
                ProblemType.NOT_FOUND,
                new Text(
                                "The data of this server has no document decisions/{name}.",
                                "Dữ liệu của server này không có tài liệu decisions/{name}.")
                        .with("name", DOCUMENT));
    }
}
