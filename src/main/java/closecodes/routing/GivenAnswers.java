package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.Decision;
import closecodes.catalog.DecisionPath;
import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the answers to the questions that lead to the code to send. */
public final class GivenAnswers {
    /** What a request calls them. */
    public static final String NAME = "answers";

    private static final String DOCUMENT = "which-code-to-send";

    private GivenAnswers() {}

    /**
     * Where some answers lead.
     *
     * @throws ProblemException if one of them answers nothing
     */
    public static DecisionPath lead(Catalog catalog, List<String> answers) {
        var path = DecisionPath.start(catalog.decision(DOCUMENT).orElseThrow(GivenAnswers::noTree));
        for (var answer : answers) {
            path = path.then(read(path, answer));
        }
        return path;
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
                                .with("name", NAME))
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
