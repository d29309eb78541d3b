package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Comparison;
import closecodes.catalog.Language;
import closecodes.catalog.Later;
import closecodes.routing.Packed;
import closecodes.view.CodeView;
import closecodes.view.Links;
import closecodes.view.Markdown;
import closecodes.view.Pages;
import io.javalin.http.Context;

/** {@code /llms.txt}, what there is for a model to read (llmstxt.org), and {@code /llms-full.txt}, the codes and comparisons in full. */
final class LlmsTexts {
    private static final String CONTENT_TYPE = "text/plain;charset=utf-8";

    private final Catalog catalog;
    private final Links links;
    private final PagePaths pages;
    private final Later<Packed> english = new Later<>(() -> full(Language.EN));
    private final Later<Packed> vietnamese = new Later<>(() -> full(Language.VI));

    LlmsTexts(Catalog catalog, Links links, PagePaths pages) {
        this.catalog = catalog;
        this.links = links;
        this.pages = pages;
    }

    void add() {
        pages.get("/llms.txt", this::showIndex);
        pages.get("/llms-full.txt", this::showFull);
    }

    private void showIndex(Context ctx, Reader reader) {
        pages.send(ctx, reader, Packed.utf8(new LlmsIndex(catalog, reader).text()), CONTENT_TYPE);
    }

    private void showFull(Context ctx, Reader reader) {
        pages.send(ctx, reader, (reader.language() == Language.EN ? english : vietnamese).get(), CONTENT_TYPE);
    }

    private Packed full(Language language) {
        return Packed.of(out -> out.write(Packed.utf8(everything(language))));
    }

    private String everything(Language language) {
        var documents = new Pages(catalog.vocabulary(), language);
        var text = new StringBuilder();
        text.append(LlmsIndex.head(language));
        for (var document : catalog.codes()) {
            text.append(Markdown.of(documents.of(CodeView.of(catalog, document.code(), language, links))))
                    .append('\n');
        }
        catalog.comparisons().forEach(comparison -> text.append(of(comparison, language)));
        return text.toString();
    }

    /** What a comparison says itself; its table follows from the two codes. */
    private String of(Comparison comparison, Language language) {
        return "# " + comparison.question().in(language)
                + "\n\n" + comparison.answer().in(language)
                + "\n\n- " + comparison.a() + ": " + comparison.chooseA().in(language)
                + "\n- " + comparison.b() + ": " + comparison.chooseB().in(language)
                + "\n- " + links.to(Links.comparison(comparison.a(), comparison.b()) + ".md", language) + "\n\n";
    }
}
