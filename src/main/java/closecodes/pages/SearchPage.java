package closecodes.pages;

import closecodes.http.ProblemDocument;
import closecodes.routing.Parameters;
import closecodes.search.Kind;
import closecodes.view.SearchView;
import closecodes.view.SearchView.HitView;
import closecodes.view.SearchView.SnippetView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found, or the form alone.
 *
 * @param asked the words that were looked for; empty if nobody asked
 * @param found null where what was asked makes no sense
 * @param problem what makes no sense; null where all does
 */
public record SearchPage(
        Head head,
        String asked,
        @Nullable SearchView found,
        @Nullable ProblemDocument problem) {

    static SearchPage of(Reader reader, String query, @Nullable ProblemDocument problem, @Nullable SearchView found) {
        var asked = found == null ? "" : found.query();
        var title = reader.says("Search", "Tìm kiếm");
        return new SearchPage(
                new Head(
                        reader,
                        "/search",
                        query,
                        asked.isEmpty() ? title : title + ": " + asked,
                        reader.says(
                                "Find close codes, services, libraries, proxies and causes by number, name or symptom.",
                                "Tìm mã đóng, dịch vụ, thư viện, proxy và nguyên nhân theo số, tên hoặc triệu chứng."),
                        "/v1/search",
                        null),
                asked,
                found,
                problem);
    }

    public Reader reader() {
        return head.reader();
    }

    /** The kinds that a search can be limited to. */
    public List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    /** Whether the hits are of this kind only; of all kinds, if it is null. */
    public boolean isOnly(@Nullable Kind kind) {
        return kind == null
                ? !head.query().contains("&kind=")
                : Arrays.asList(head.query().split("&", -1)).contains("kind=" + kind.id());
    }

    /** A piece of a text, and whether it is what was looked for. */
    public record Piece(String text, boolean isMarked) {}

    /** A snippet in pieces. */
    public static List<Piece> pieces(SnippetView snippet) {
        var pieces = new ArrayList<Piece>();
        int end = 0;
        for (var mark : snippet.marks()) {
            pieces.add(new Piece(snippet.text().substring(end, mark.start()), false));
            pieces.add(new Piece(snippet.text().substring(mark.start(), mark.end()), true));
            end = mark.end();
        }
        pieces.add(new Piece(snippet.text().substring(end), false));
        // A snippet may begin or end inside of code, so its marks cannot be trusted to come in pairs.
        return pieces.stream()
                .map(piece -> new Piece(piece.text().replace("`", ""), piece.isMarked()))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }

    /** The page of a hit; that of a cause is a place in the page of its code. Terms have no page. */
    public String link(HitView hit) {
        if (hit.kind().equals(Kind.GLOSSARY.id())) {
            return hit.link();
        }
        var page = reader().pageOf(hit.link());
        return hit.kind().equals(Kind.CAUSE.id())
                ? page + "#" + hit.id().substring(hit.id().indexOf('/') + 1)
                : page;
    }

    /** The same search for other words. */
    public String searching(String words) {
        return reader().to("/search") + "?q=" + Parameters.encode(words);
    }
}
