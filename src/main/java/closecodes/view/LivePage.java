package closecodes.view;

import closecodes.catalog.Language;
import closecodes.view.LiveView.EndingView;
import closecodes.view.LiveView.ParameterView;
import java.util.ArrayList;

/** The endings that a client can ask for, as a page and as a table. */
public final class LivePage {
    private LivePage() {}

    /** A section for each ending. */
    public static Page of(LiveView view, Language language) {
        var page = new Page()
                .heading(1, view.title())
                .paragraph(view.summary())
                .paragraph("`" + view.console() + "`")
                .bullets(view.notes());
        for (var ending : view.items()) {
            var lines = new ArrayList<String>();
            lines.add(Heading.ON_REQUEST.in(language) + ": " + ending.onWire());
            lines.add(Heading.GOOD_CLIENT.in(language) + ": " + ending.goodClient());
            ending.parameters().forEach(parameter -> lines.add(line(parameter)));
            lines.add(ending.url());
            page.heading(2, "`" + ending.path() + "`").bullets(lines);
        }
        return page;
    }

    /** Endings, one a row. */
    public static Sheet sheet(LiveView view) {
        return new Columns<EndingView>()
                .with("id", EndingView::id)
                .with("path", EndingView::path)
                .with("url", EndingView::url)
                .with("on_wire", EndingView::onWire)
                .with("good_client", EndingView::goodClient)
                .of(view.items(), view.title());
    }

    private static String line(ParameterView parameter) {
        var fallback = parameter.defaultValue();
        return "`" + parameter.name() + "`: " + parameter.about()
                + (fallback == null || fallback.isEmpty() ? "" : " (" + fallback + ")");
    }
}
