package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.ending.Ending;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The endings that a client can ask for.
 *
 * @param console what to paste into the console of a browser
 * @param notes what to know before
 */
public record LiveView(
        String title,
        String summary,
        String console,
        List<String> notes,
        List<EndingView> items,
        int count,
        String lang,
        ListView.ListLinks links) {

    private static final String PATH = "/live";
    private static final Text TITLE = new Text("Endings on request", "Các kiểu đóng theo yêu cầu");
    private static final Text SUMMARY = new Text(
            "Connect your own client and see how it takes each ending. Nothing is repaired or hidden on our side: what stands here is what goes over the wire.",
            "Kết nối bằng client của bạn để xem nó xử lý từng kiểu đóng ra sao. Phía server không sửa và không giấu gì: ghi ở đây thế nào thì trên đường truyền đúng như vậy.");
    private static final List<Text> NOTES = List.of(
            new Text(
                    "A page on https cannot open `ws://`, only `wss://`, and a page whose policy has no fitting `connect-src` can open neither. Try it in the console of a page of ours, such as `/docs`, or of an empty tab.",
                    "Trang dùng https không mở được `ws://`, chỉ mở được `wss://`; trang có policy mà `connect-src` không cho phép thì không mở được cả hai. Thử trong console của một trang trên server này, ví dụ `/docs`, hoặc của một tab trống."),
            new Text(
                    "No extension and no subprotocol is accepted. A browser that asks for a subprotocol reports 1006.",
                    "Server không chấp nhận extension hay subprotocol nào. Trình duyệt đòi subprotocol thì báo 1006."),
            new Text(
                    "The texts of a socket are in the language of `lang`, otherwise of `Accept-Language`.",
                    "Ngôn ngữ trong socket theo `lang`, nếu không có thì theo `Accept-Language`."));

    /** A way to end a connection. */
    public record EndingView(
            String id, String path, String url, List<ParameterView> parameters, String onWire, String goodClient) {}

    /**
     * Something that an ending can be told.
     *
     * @param in {@code path} or {@code query}
     */
    public record ParameterView(
            String name, String in, String about, @Nullable String defaultValue) {}

    /**
     * The list in one language.
     *
     * @param socketBase where sockets reach us, such as {@code wss://closecodes.example}
     */
    public static LiveView of(List<Ending> endings, Language language, String socketBase, Links links) {
        var items = endings.stream()
                .map(ending -> ending(ending, language, socketBase))
                .toList();
        return new LiveView(
                TITLE.in(language),
                SUMMARY.in(language),
                "new WebSocket('" + socketBase
                        + "/live/close/1012').onclose = e => console.log(e.code, e.reason, e.wasClean)",
                NOTES.stream().map(note -> note.in(language)).toList(),
                items,
                items.size(),
                language.tag(),
                ListView.ListLinks.ofTable(PATH, "", language, links));
    }

    private static EndingView ending(Ending ending, Language language, String socketBase) {
        return new EndingView(
                ending.id(),
                PATH + "/" + ending.path(),
                socketBase + PATH + "/" + ending.example(),
                ending.parameters().stream()
                        .map(parameter -> new ParameterView(
                                parameter.name(),
                                parameter.inPath() ? "path" : "query",
                                parameter.about().in(language),
                                parameter.fallback()))
                        .toList(),
                ending.onWire().in(language),
                ending.goodClient().in(language));
    }
}
