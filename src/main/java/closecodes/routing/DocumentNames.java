package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Library;
import closecodes.catalog.Nearest;
import closecodes.catalog.RangeDocument;
import closecodes.catalog.Situation;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import java.util.Locale;

/** Reads what people write for a library, an intermediary, a situation or a range: its id or an alias. */
public final class DocumentNames {
    private final Catalog catalog;

    public DocumentNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The library that a text names.
     *
     * @throws ProblemException if there is none, with what was probably meant; so do the others
     */
    public Library library(String text) {
        return catalog.libraryNamed(text.toLowerCase(Locale.ROOT)).orElseThrow(() -> noSuchLibrary(text));
    }

    /** The intermediary that a text names. */
    public Intermediary intermediary(String text) {
        return catalog.intermediaries()
                .named(text.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> noSuchIntermediary(text));
    }

    /** The situation with this id. */
    public Situation situation(String text) {
        return catalog.situation(text).orElseThrow(() -> noSuchSituation(text));
    }

    /** The range with this id. */
    public RangeDocument range(String text) {
        return catalog.range(text).orElseThrow(() -> noSuchRange(text));
    }

    private ProblemException noSuchLibrary(String text) {
        var known = catalog.libraries().stream().map(Library::id).toList();
        return new ProblemException(
                        ProblemType.NO_SUCH_LIBRARY,
                        new Text(
                                        "We tell nothing about a library of this name. There are {known}.",
                                        "Chưa có thư viện nào mang tên này. Hiện có: {known}.")
                                .with("known", String.join(", ", known)))
                .about(text)
                .suggesting(Nearest.to(text, catalog.libraryNames()).orElse(null));
    }

    private ProblemException noSuchIntermediary(String text) {
        var known =
                catalog.intermediaries().all().stream().map(Intermediary::slug).toList();
        return new ProblemException(
                        ProblemType.NO_SUCH_INTERMEDIARY,
                        new Text(
                                        "We tell nothing about an intermediary of this name. There are {known}.",
                                        "Chưa có thành phần trung gian nào mang tên này. Hiện có: {known}.")
                                .with("known", String.join(", ", known)))
                .about(text)
                .suggesting(Nearest.to(text, catalog.intermediaries().names()).orElse(null));
    }

    private ProblemException noSuchSituation(String text) {
        var known = catalog.situations().stream().map(Situation::id).toList();
        return new ProblemException(
                        ProblemType.NO_SUCH_SITUATION,
                        new Text("{path} lists all situations.", "Xem danh sách các tình huống ở {path}.")
                                .with("path", "/v1/situations"))
                .about(text)
                .suggesting(Nearest.to(text, known).orElse(null));
    }

    private ProblemException noSuchRange(String text) {
        var known = catalog.ranges().stream().map(RangeDocument::id).toList();
        return new ProblemException(
                        ProblemType.NO_SUCH_RANGE,
                        new Text("The ranges are {known}.", "Các khoảng số: {known}.")
                                .with("known", String.join(", ", known)))
                .about(text)
                .suggesting(Nearest.to(text, known).orElse(null));
    }
}
