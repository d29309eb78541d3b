package closecodes.pages;

import closecodes.view.DecisionView;
import java.util.stream.Collectors;

/** A place in the questions that lead to the code to send: the next question, or what to do. */
public record DecidePage(Head head, DecisionView decision) {

    static DecidePage of(DecisionView view, String query, Reader reader) {
        return new DecidePage(
                new Head(
                        reader,
                        "/decide",
                        query,
                        view.title(),
                        view.summary().replace("`", ""),
                        "/v1/decide",
                        "decisions/" + view.id() + ".yaml"),
                view);
    }

    public Reader reader() {
        return head.reader();
    }

    /** The address of a question that was answered, with the answers before it. */
    public String before(DecisionView.GivenView given) {
        var answers = decision.given().stream()
                .takeWhile(each -> !each.equals(given))
                .map(DecisionView.GivenView::answer)
                .collect(Collectors.joining(","));
        return reader().to("/decide") + (answers.isEmpty() ? "" : "?answers=" + answers);
    }
}
