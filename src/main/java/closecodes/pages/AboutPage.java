package closecodes.pages;

import closecodes.routing.Format;
import closecodes.routing.Resource;
import closecodes.view.AboutView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /about}. */
public final class AboutPage {
    private static final String PATH = "/about";

    private final PagePaths pages;

    AboutPage(PagePaths pages) {
        this.pages = pages;
    }

    /** What its template shows. */
    public record Model(Head head, AboutView about) {

        /** The questions and answers for search engines: the page shows nothing else. */
        public String structured() {
            return StructuredData.questions(about);
        }
    }

    void add() {
        pages.getIn(List.of(Format.JSON, Format.MD, Format.TXT), PATH, this::show);
    }

    private void show(Context ctx, Reader reader, Optional<Format> suffix) {
        var about = AboutView.of(reader.language(), reader.links());
        var page = Resource.document(PATH, about, AboutView::page)
                .onPage(PATH, () -> Templates.render("about", new Model(head(reader), about)));
        pages.send(ctx, page, suffix);
    }

    private static Head head(Reader reader) {
        return new Head(
                reader,
                PATH,
                reader.says("About closecodes", "Giới thiệu closecodes"),
                reader.says(
                        "What closecodes is, where its facts come from, how sure they are, and how to use and cite it.",
                        "closecodes là gì, thông tin lấy từ đâu, chắc chắn đến đâu, dùng lại và trích dẫn thế nào."),
                PATH,
                null);
    }
}
