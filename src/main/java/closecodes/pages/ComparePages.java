package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.protocol.CloseCode;
import closecodes.routing.Compared;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.Resource;
import closecodes.view.ComparisonSummary;
import closecodes.view.ListView;
import closecodes.view.Pages;
import closecodes.view.Sheets;
import closecodes.view.TableView;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /compare}, where codes are picked and stand side by side, and {@code /compare/{a}-vs-{b}}. */
final class ComparePages {
    private static final String PATH = "/compare";
    private static final String CODES = "codes";
    private static final int LONGEST = 400;

    private final Catalog catalog;
    private final PagePaths pages;
    private final Compared compared;

    ComparePages(Catalog catalog, PagePaths pages) {
        this.catalog = catalog;
        this.pages = pages;
        this.compared = new Compared(catalog);
    }

    void add() {
        pages.getIn(Format.OF_API, PATH, this::choose);
        pages.get(PATH + "/{pair}", this::pair);
    }

    private void pair(Context ctx, Reader reader) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = PathName.of(ctx.pathParam("pair"));
        var pair = compared.pair(name.name());
        var path = PATH + "/" + pair.id();
        if (!pair.exact()) {
            PagePaths.redirect(ctx, reader, path + name.ending());
            return;
        }
        Paths.countPair(ctx, pair.id());
        var view = pair.answer().in(reader.language(), reader.links());
        var resource = Resource.document(
                        "/v1" + path, view, it -> new Pages(reader.vocabulary(), reader.language()).of(it))
                .onPage(path, () -> Templates.render("pair", PairPage.of(catalog, view, pair.id(), reader)));
        pages.send(ctx, resource, name.suffix());
    }

    private void choose(Context ctx, Reader reader, Optional<Format> suffix) {
        var parameters = Parameters.ofForm(ctx);
        parameters.refuseUnknown(List.of(CODES));
        var written = parameters.texts(CODES, LONGEST).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s;]+")))
                .filter(text -> !text.isEmpty())
                .toList();
        if (written.isEmpty()) {
            pages.send(ctx, list(reader), suffix);
            return;
        }
        try {
            answer(ctx, reader, suffix, written);
        } catch (ProblemException e) {
            if (suffix.isPresent()) {
                throw e;
            }
            pages.sendWrong(
                    ctx,
                    reader,
                    e,
                    problem -> Templates.render("compare", ComparePage.of(catalog, reader, written, null, problem)));
        }
    }

    /** Two codes have a page of their own; more stand side by side. */
    private void answer(Context ctx, Reader reader, Optional<Format> suffix, List<String> written) {
        if (written.stream().distinct().count() < 2 || written.size() > Compared.MOST_CODES) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text("Choose 2 to {most} different codes.", "Chọn từ 2 đến {most} mã khác nhau.")
                                    .with("most", Compared.MOST_CODES))
                    .about(String.join(", ", written));
        }
        if (written.size() == 2) {
            var pair = compared.pair(String.join("-vs-", written));
            PagePaths.lead(
                    ctx,
                    reader,
                    PATH + "/" + pair.id() + suffix.map(Format::suffix).orElse(""));
            return;
        }
        if (written.stream().anyMatch(code -> code.contains(":"))) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                    "Codes of services can be compared two at a time.",
                                    "Mã của dịch vụ chỉ so sánh được từng cặp."))
                    .about(String.join(", ", written));
        }
        pages.send(ctx, table(reader, compared.codes(String.join(",", written)), written), suffix);
    }

    private Resource table(Reader reader, List<CloseCode> codes, List<String> written) {
        var query = CODES + "=" + codes.stream().map(CloseCode::toString).collect(Collectors.joining(","));
        var view = TableView.of(catalog, codes, reader.language(), reader.links(), "/v1/compare", query);
        return new Resource(
                        "/v1/compare",
                        query,
                        view,
                        () -> new Pages(reader.vocabulary(), reader.language()).of(view),
                        () -> new Sheets(reader.language()).table(view))
                .onPage(PATH, () -> Templates.render("compare", ComparePage.of(catalog, reader, written, view, null)));
    }

    /** What there is to pick from; the written comparisons, for programs. */
    private Resource list(Reader reader) {
        var written = catalog.comparisons().stream()
                .map(comparison -> ComparisonSummary.of(comparison, reader.language(), reader.links()))
                .toList();
        return Resource.list(
                        "/v1/comparisons",
                        "",
                        ListView.of(written, reader.language(), reader.links(), "/v1/comparisons", ""),
                        () -> new Sheets(reader.language()).comparisons(written))
                .onPage(
                        PATH,
                        () -> Templates.render("compare", ComparePage.of(catalog, reader, List.of(), null, null)));
    }
}
