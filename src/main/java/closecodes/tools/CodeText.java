package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.view.Markdown;
import closecodes.view.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A code in short as Markdown: what happened, whose error, reconnect or not, then causes with proof and cure. */
final class CodeText {
    private static final Text NOT_ALL =
            new Text("The page tells {count} more causes.", "Trang đầy đủ còn {count} nguyên nhân khác.");

    private final Catalog catalog;
    private final Language language;

    CodeText(Catalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language;
    }

    String of(CodeAnswer answer) {
        var page = new Page().heading(1, headline(answer)).paragraph(answer.summary());
        page.bullets(facts(answer));
        answer.causes().forEach(cause -> cause(page, cause));
        if (!answer.otherCauses().isEmpty()) {
            page.paragraph(NOT_ALL.with("count", answer.otherCauses().size()).in(language) + " " + answer.link());
        }
        proofAndCure(page, answer.confirm(), answer.fix());
        if (!answer.services().isEmpty()) {
            page.heading(2, Label.SERVICES.in(language))
                    .bullets(answer.services().stream()
                            .map(use -> "`" + use.id() + "` (" + use.service() + "): " + use.title())
                            .toList());
        }
        return Markdown.of(page);
    }

    private List<String> facts(CodeAnswer answer) {
        var facts = new ArrayList<String>();
        if (answer.severity() != null) {
            facts.add(Label.SEVERITY.with(facet("severity", answer.severity()), language));
        }
        if (answer.fault() != null) {
            facts.add(Label.FAULT.with(facet("fault", answer.fault()), language));
        }
        if (answer.owner() != null) {
            facts.add(Label.OWNER.with(facet("owner", answer.owner()), language));
        }
        facts.add(Label.RECONNECT.with(answer.reconnect().text(), language));
        facts.add(Label.MAY_BE_SENT.with((answer.mayBeSent() ? Label.YES : Label.NO).in(language), language));
        facts.add(Label.MORE.with(answer.link(), language));
        return facts;
    }

    private void cause(Page page, CauseAnswer cause) {
        page.heading(2, Label.CAUSE.with(cause.title(), language)).paragraph(cause.detail());
        proofAndCure(page, cause.confirm(), cause.fix());
    }

    private void proofAndCure(Page page, @Nullable String confirm, List<String> fix) {
        if (confirm != null) {
            page.paragraph(Label.CONFIRM.with(confirm, language));
        }
        if (!fix.isEmpty()) {
            page.paragraph(Label.FIX.in(language) + ":").steps(fix);
        }
    }

    private String facet(String facet, String id) {
        return catalog.vocabulary().facet(facet).value(id).label().in(language);
    }

    private static String headline(CodeAnswer answer) {
        var name = answer.name();
        return answer.id() + (name == null ? "" : " " + name) + ": " + answer.title();
    }
}
