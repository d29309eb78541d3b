package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import java.util.List;

/** What somebody with a shell can ask here, by example. */
public final class FrontPage {
    private static final Text WHAT = new Text(
            "What a WebSocket close code means, why it happened, what to do, and whether to reconnect.",
            "Mã đóng WebSocket nghĩa là gì, vì sao gặp, cần làm gì và có nên kết nối lại không.");

    private static final Text ASK = new Text("Ask", "Lệnh");
    private static final Text GET = new Text("You get", "Kết quả");

    private record Example(String path, Text text) {

        static Example of(String path, String en, String vi) {
            return new Example(path, new Text(en, vi));
        }
    }

    private static final List<Example> EXAMPLES = List.of(
            Example.of("/1006", "the meaning of a number", "ý nghĩa của một số"),
            Example.of("/1006?color=1", "the same in colours", "như trên, có màu"),
            Example.of(
                    "/v1/codes/discord-gateway:4004.txt",
                    "the meaning of a number at one service",
                    "ý nghĩa của một số ở một dịch vụ"),
            Example.of("/v1/compare/1002-vs-1012.txt", "two codes compared", "so sánh hai mã"),
            Example.of("/v1/search.txt?q=idle+timeout", "a search by words", "kết quả tìm theo từ khóa"),
            Example.of(
                    "/v1/diagnose.txt?code=1006&idle_seconds=60",
                    "likely causes, by circumstances",
                    "nguyên nhân thường gặp, theo hoàn cảnh"),
            Example.of(
                    "/v1/validate?code=1005&sender=server", "whether a code may be sent", "có được gửi một mã không"),
            Example.of("/v1/codes.csv", "all codes as a table", "bảng tất cả các mã"));

    private static final Text MORE = new Text(
            "Documents end in `.json`, `.md` or `.txt`. `/v1` lists everything, `/openapi.yaml` is the contract, `/llms.txt` "
                    + "is for chatbots.",
            "Tài liệu có các đuôi `.json`, `.md` và `.txt`. `/v1` liệt kê mọi thứ, `/openapi.yaml` mô tả API, `/llms.txt` dành "
                    + "cho chatbot.");

    private static final Text OTHER_LANGUAGE =
            new Text("Tiếng Việt: `{path}`, `/vi/1006`.", "English: `{path}`, `/1006`.");

    private FrontPage() {}

    /** The page in one language. */
    public static Page of(Language language, Links links) {
        var other = language == Language.EN ? Language.VI : Language.EN;
        return new Page()
                .heading(1, "closecodes")
                .paragraph(WHAT.in(language))
                .table(List.of(ASK.in(language), GET.in(language)), examples(language, links))
                .paragraph(MORE.in(language))
                .paragraph(OTHER_LANGUAGE
                        .with("path", Links.page("/index.txt", other))
                        .in(language));
    }

    private static List<List<String>> examples(Language language, Links links) {
        return EXAMPLES.stream()
                .map(example -> List.of(
                        "curl '" + links.to(address(example.path(), language)) + "'",
                        example.text().in(language)))
                .toList();
    }

    private static String address(String path, Language language) {
        if (!path.startsWith("/v1")) {
            return Links.page(path, language);
        }
        return language == Language.EN ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }
}
