package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Text;
import closecodes.ending.Endings;
import closecodes.ending.Plan.Script;
import closecodes.protocol.CloseCode;
import closecodes.view.LiveView;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The bench on which a browser is closed in every way, and shows what it reports. */
public record Bench(Head head, LiveView live, List<Group> groups) {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");
    private static final int MOST_SHOWN = 40;
    private static final List<Integer> PRIVATE = List.of(4000, 4999);
    private static final List<Integer> ILLEGAL = List.of(999, 1004, 1005, 1006, 1015, 2999, 5000);

    private static final Text OF_CODE = new Text("Close with a code", "Đóng kèm mã");
    private static final Text OF_ILLEGAL = new Text("A code that no peer may send", "Mã không bên nào được gửi");
    private static final Text OF_CUT =
            new Text("No Close frame, or none in time", "Không có frame Close, hoặc có muộn");
    private static final Text OF_BROKEN = new Text("A Close frame that breaks a rule", "Frame Close vi phạm quy tắc");

    /** Buttons that belong together. */
    public record Group(String id, String title, List<Button> buttons) {}

    /**
     * A button.
     *
     * @param path below {@code /live/}
     * @param ending the id of the ending
     * @param label what it says first
     * @param title what it says then; empty where the label says it all
     * @param frame the bytes that the server writes, in hexadecimal; empty where it writes none
     */
    public record Button(String path, String ending, String label, String title, String frame) {}

    static Bench of(Catalog catalog, LiveView live, Reader reader) {
        var legal = Stream.concat(
                        catalog.codes().stream().map(document -> document.code().number()), PRIVATE.stream())
                .filter(code -> !ILLEGAL.contains(code))
                .toList();
        return new Bench(
                new Head(reader, "/live", title(reader), live.summary().replace("`", ""), "/live", null),
                live,
                List.of(
                        new Group("code", reader.says(OF_CODE), codes(catalog, legal, reader)),
                        new Group("illegal", reader.says(OF_ILLEGAL), codes(catalog, ILLEGAL, reader)),
                        new Group(
                                "cut",
                                reader.says(OF_CUT),
                                buttons("drop", "reset", "close/empty", "refuse/401", "refuse/503", "late?ms=3000")),
                        new Group(
                                "broken",
                                reader.says(OF_BROKEN),
                                buttons(
                                        "masked",
                                        "bad-utf8",
                                        "one-byte",
                                        "fragmented-close",
                                        "rsv",
                                        "too-big",
                                        "twice",
                                        "close-then-data"))));
    }

    private static String title(Reader reader) {
        return reader.says("Let your browser be closed", "Thử cho trình duyệt bị đóng kết nối");
    }

    public Reader reader() {
        return head.reader();
    }

    /** The address of an ending, for a client elsewhere. */
    public String address(String ending) {
        var example = live.items().get(0);
        var base = example.url().substring(0, example.url().indexOf("/live/"));
        return base + "/live/" + ending;
    }

    private static List<Button> codes(Catalog catalog, List<Integer> codes, Reader reader) {
        return codes.stream()
                .map(code -> {
                    var title =
                            catalog.answer(new CloseCode(code)).explanation().title();
                    return button("close/" + code, Integer.toString(code), reader.says(title));
                })
                .toList();
    }

    private static List<Button> buttons(String... paths) {
        return Stream.of(paths).map(path -> button(path, path, "")).toList();
    }

    private static Button button(String path, String label, String title) {
        var found = Endings.at(path.split("\\?", 2)[0]).orElseThrow();
        var bytes = found.plan(Map.of()) instanceof Script script ? script.bytes() : new byte[0];
        return new Button(path, found.ending().id(), label, title, hex(bytes));
    }

    private static String hex(byte[] bytes) {
        return bytes.length <= MOST_SHOWN
                ? HEX.formatHex(bytes)
                : HEX.formatHex(bytes, 0, MOST_SHOWN) + " … (" + bytes.length + ")";
    }
}
