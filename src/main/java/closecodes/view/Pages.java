package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The views of single documents as pages. */
public final class Pages {
    /** What needs no mention. */
    private static final String SURE = "high";

    private final Vocabulary vocabulary;
    private final Language language;

    /** Pages in one language, with the words of a vocabulary. */
    public Pages(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** The page of a code: what it means, whether to reconnect, then the causes. */
    public Page of(CodeView view) {
        var page = new Page().heading(1, headline(view.code(), view.name(), view.title()));
        page.paragraph(view.summary());
        page.heading(2, Heading.AT_A_GLANCE.in(language)).bullets(glance(view));
        page.heading(2, Heading.RECONNECT.in(language)).paragraph(view.retry().text());
        meaning(page, view.meaning());
        causes(page, view.causes(), view.retry());
        if (!view.aliases().isEmpty()) {
            page.heading(2, Heading.NAMES.in(language))
                    .bullets(view.aliases().stream()
                            .map(alias -> "`" + alias.name() + "` (" + alias.usedBy() + ")")
                            .toList());
        }
        var relatives = view.relatives();
        if (relatives != null) {
            page.heading(2, Heading.RELATIVES.in(language));
            var codes = new ArrayList<String>();
            relatives.http().forEach(status -> codes.add("HTTP " + status));
            relatives.grpc().forEach(name -> codes.add("gRPC `" + name + "`"));
            page.bullets(codes).paragraph(relatives.note());
        }
        if (!view.compare().isEmpty()) {
            page.heading(2, Heading.COMPARED.in(language))
                    .bullets(view.compare().stream()
                            .map(other -> other.code() + ": " + other.question() + " " + other.link())
                            .toList());
        }
        if (!view.providers().isEmpty()) {
            page.heading(2, Heading.AT_SERVICES.in(language))
                    .bullets(view.providers().stream().map(ProviderPages::use).toList());
        }
        return sources(page, view.sources());
    }

    /** The page of a range. */
    public Page of(RangeView view) {
        var page = new Page().heading(1, view.first() + "–" + view.last() + ": " + view.title());
        page.paragraph(view.summary());
        page.heading(2, Heading.RECONNECT.in(language)).paragraph(view.retry().text());
        meaning(page, view.meaning());
        causes(page, view.causes(), view.retry());
        if (!view.documented().isEmpty()) {
            page.heading(2, Heading.DOCUMENTED.in(language))
                    .bullets(view.documented().stream()
                            .map(code -> code.code() + " " + code.name() + ": " + code.title() + " " + code.link())
                            .toList());
        }
        return sources(page, view.sources());
    }

    /** The page of a pair: the answer first, then the table. */
    public Page of(PairView view) {
        var a = view.a();
        var b = view.b();
        var page = new Page()
                .heading(1, headline(a) + " / " + headline(b))
                .paragraph(view.question())
                .paragraph(view.answer());
        page.heading(2, Heading.CHOOSE.in(language))
                .bullets(List.of(
                        id(a) + ": " + view.choose().a(),
                        id(b) + ": " + view.choose().b()));
        page.heading(2, Heading.DIFFERENCES.in(language))
                .table(
                        List.of(Heading.FACET.in(language), id(a), id(b)),
                        view.differences().stream()
                                .map(row -> List.of(row.label(), row.a(), row.b()))
                                .toList());
        if (!view.same().isEmpty()) {
            page.heading(2, Heading.SAME.in(language))
                    .bullets(view.same().stream().map(PairView.SameView::text).toList());
        }
        return sources(page, view.sources());
    }

    /** The page of several codes side by side. */
    public Page of(TableView view) {
        var header = new ArrayList<>(List.of(Heading.FACET.in(language)));
        view.codes().forEach(code -> header.add(Integer.toString(code.code())));
        var rows = view.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<>(List.of(row.label()));
                    row.cells().forEach(cell -> cells.add(cell.label()));
                    return List.<String>copyOf(cells);
                })
                .toList();
        return new Page()
                .heading(
                        1,
                        view.codes().stream()
                                .map(code -> Integer.toString(code.code()))
                                .collect(Collectors.joining(" / ")))
                .table(header, rows)
                .bullets(view.codes().stream()
                        .map(code -> code.code() + ": " + code.summary())
                        .toList());
    }

    /** The page of a library: what it accepts and sends on each side of a connection. */
    public Page of(LibraryView view) {
        return sources(new LibraryPage(vocabulary, language).of(view), view.sources());
    }

    private List<String> glance(CodeView view) {
        var rule = view.wire().rule();
        return List.of(
                label(Heading.KIND, view.labels().status()),
                label(Heading.SENT_BY, view.labels().sender()),
                label(Heading.ON_WIRE, yesNo(view.wire().onWire()) + " (" + rule + ")"),
                label(Heading.BROWSER, browser(view)),
                label(Heading.SEVERITY, view.labels().severity()),
                label(Heading.FAULT, view.labels().fault()),
                label(Heading.RETRY, view.labels().retry()));
    }

    private void meaning(Page page, MeaningView meaning) {
        page.heading(2, Heading.DESCRIPTION.in(language))
                .heading(3, Heading.PROTOCOL.in(language))
                .paragraph(meaning.protocol())
                .heading(3, Heading.SENT_BY.in(language))
                .paragraph(meaning.sentBy())
                .heading(3, Heading.SEEN_BY.in(language))
                .paragraph(meaning.seenBy())
                .heading(3, Heading.NOT_SAID.in(language))
                .paragraph(meaning.notSaid());
    }

    private void causes(Page page, List<CauseView> causes, RetryView general) {
        if (causes.isEmpty()) {
            return;
        }
        page.heading(2, Heading.CAUSES.in(language));
        for (var cause : causes) {
            page.heading(3, cause.title())
                    .paragraph(cause.detail())
                    .paragraph(label(Heading.CONFIRM, cause.confirm()))
                    .paragraph(Heading.FIX.in(language) + ":")
                    .steps(cause.fix());
            if (!cause.retry().equals(general)) {
                page.paragraph(label(Heading.RETRY, cause.retry().text()));
            }
        }
    }

    Page sources(Page page, List<SourceView> sources) {
        return page.heading(2, Heading.SOURCES.in(language))
                .bullets(sources.stream().map(this::source).toList());
    }

    private String source(SourceView source) {
        var parts = new ArrayList<String>();
        if (source.url() != null) {
            parts.add(source.url());
        }
        if (source.note() != null) {
            parts.add(source.note());
        }
        parts.add("(" + vocabulary.label("basis", source.basis()).in(language) + ", " + source.checked() + ")");
        if (!source.sure().equals(SURE)) {
            parts.add(
                    label(Heading.SURE, vocabulary.label("sure", source.sure()).in(language)));
        }
        return String.join(" ", parts);
    }

    private String label(Heading heading, String text) {
        return heading.in(language) + ": " + text;
    }

    private String browser(CodeView view) {
        var value = view.browser().closeAccepts() ? "accepted" : "refused";
        return vocabulary.facet("browser").value(value).label().in(language);
    }

    private String yesNo(boolean yes) {
        return (yes ? Heading.YES : Heading.NO).in(language);
    }

    private static String headline(PairView.CodeRef code) {
        return id(code) + " " + code.title();
    }

    private static String id(PairView.CodeRef code) {
        return (code.provider() == null ? "" : code.provider() + ":") + code.code();
    }

    private static String headline(int code, @Nullable String name, String title) {
        return code + (name == null ? "" : " " + name) + ": " + title;
    }
}
