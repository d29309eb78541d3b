package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The places in a tree of questions as pages. */
public final class DecisionPages {
    private final Pages pages;
    private final Language language;

    /** Pages in one language, with the words of a vocabulary. */
    public DecisionPages(Vocabulary vocabulary, Language language) {
        this.pages = new Pages(vocabulary, language);
        this.language = language;
    }

    /** The page of a place: what was answered, then the next question, the result, or the whole tree. */
    public Page of(DecisionView view) {
        var page = new Page().heading(1, view.title());
        page.bullets(view.given().stream()
                .map(given -> given.text() + " " + given.answerText())
                .toList());
        var result = view.result();
        if (result != null) {
            page.heading(2, headline(result));
            body(page, result);
            return pages.sources(page, result.sources());
        }
        if (view.given().isEmpty()) {
            page.paragraph(view.summary());
            view.questions().forEach(question -> question(page, question));
            page.heading(2, Heading.RESULTS.in(language));
            for (var each : view.results()) {
                page.heading(3, each.id() + ": " + headline(each));
                body(page, each);
            }
        } else if (view.question() != null) {
            question(page, view.question());
        }
        return pages.sources(page, view.sources());
    }

    private void question(Page page, DecisionView.QuestionView question) {
        page.heading(2, question.text())
                .bullets(question.answers().stream().map(this::answer).toList());
    }

    /** An answer with where it leads: an address to go on, or the id to look for further down. */
    private String answer(DecisionView.AnswerView answer) {
        var target = answer.link() != null
                ? answer.link()
                : "(" + (answer.question() != null ? answer.question() : answer.result()) + ")";
        return "`" + answer.id() + "`: " + answer.text() + " " + target;
    }

    private static String headline(DecisionView.ResultView result) {
        var code = result.code();
        if (code != null) {
            return code.code() + " " + code.title();
        }
        return result.http() == null ? result.actionLabel() : "HTTP " + result.http() + ": " + result.actionLabel();
    }

    private void body(Page page, DecisionView.ResultView result) {
        page.paragraph(result.text());
        var lines = new ArrayList<String>();
        if (result.reason() != null) {
            lines.add(label(
                    Heading.REASON,
                    "`" + result.reason() + "` (" + result.reasonBytes() + " " + Heading.BYTES.in(language) + ")"));
        }
        lines.add(label(Heading.PEER, result.peer()));
        lines.add(label(Heading.RETRY, result.retry().text()));
        var code = result.code();
        if (code != null) {
            lines.add(label(Heading.MORE, code.link()));
        }
        page.bullets(List.copyOf(lines));
    }

    private String label(Heading heading, String text) {
        return heading.in(language) + ": " + text;
    }
}
