package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.view.Links;
import java.util.stream.Collectors;

/** What there is for a model to read: a line for each document, with the address of its Markdown. */
final class LlmsIndex {
    private static final Text HEAD = new Text("""
            # closecodes

            > What WebSocket close codes mean, why a connection closed, how to be sure, what to do, and whether to reconnect and
            > when. Every number from 0 to 65535 has an answer, every claim a source.

            The code that a client sees is not always a code that was on the wire: 1005, 1006 and 1015 are made up by the
            client's own library, and no peer may send them. Numbers from 4000 to 4999 belong to each service: ask with the
            service's name, as in `discord-gateway:4004`.

            `/mcp` is an MCP server (streamable HTTP) whose tools explain, compare, diagnose, validate and search.

            """, """
            # closecodes

            > Mã đóng WebSocket nghĩa là gì, vì sao kết nối bị đóng, kiểm tra thế nào, phải làm gì, có nên kết nối lại không và
            > khi nào. Số nào từ 0 đến 65535 cũng có câu trả lời, thông tin nào cũng có nguồn.

            Mã mà client thấy không phải lúc nào cũng là mã trên đường truyền: 1005, 1006 và 1015 do thư viện phía client tự
            báo, không bên nào được gửi. Các số từ 4000 đến 4999 do từng dịch vụ tự đặt: hỏi kèm tên dịch vụ, như
            `discord-gateway:4004`.

            `/mcp` là MCP server (streamable HTTP), có tool để giải thích, so sánh, chẩn đoán, kiểm tra và tìm kiếm.

            """);

    private final Catalog catalog;
    private final Reader reader;
    private final StringBuilder text = new StringBuilder();

    LlmsIndex(Catalog catalog, Reader reader) {
        this.catalog = catalog;
        this.reader = reader;
    }

    /** What comes first, in one language. */
    static String head(Language language) {
        return HEAD.in(language);
    }

    /** All of it, in Markdown. */
    String text() {
        text.append(head(reader.language()));
        codes();
        comparisons();
        documents();
        programs();
        services();
        return text.toString();
    }

    private void codes() {
        heading("Codes", "Các mã đóng");
        for (var document : catalog.codes()) {
            var explanation = document.explanation();
            line(
                    document.code() + " " + document.name() + ": " + reader.says(explanation.title()),
                    Links.code(document.code()) + ".md",
                    reader.says(explanation.summary()));
        }
    }

    private void comparisons() {
        heading("Comparisons", "So sánh");
        for (var comparison : catalog.comparisons()) {
            line(
                    comparison.a() + " / " + comparison.b(),
                    Links.comparison(comparison.a(), comparison.b()) + ".md",
                    reader.says(comparison.question()));
        }
    }

    private void documents() {
        heading("Lists", "Danh sách");
        line(reader.says("Ranges", "Các khoảng số"), "/v1/ranges.md", "");
        line(reader.says("Libraries and browsers", "Thư viện và trình duyệt"), "/v1/libraries.md", "");
        line(reader.says("Proxies and gateways", "Proxy và gateway"), "/v1/intermediaries.md", "");
        line(reader.says("Ways in which connections end", "Các cách kết nối kết thúc"), "/v1/situations.md", "");
        line(reader.says("Which code to send", "Nên gửi mã nào"), "/v1/decide.md", "");
    }

    private void programs() {
        heading("For programs", "Cho chương trình");
        same("/openapi.yaml", reader.says("the contract of the API", "mô tả API"));
        same("/openapi-actions.json", reader.says("the same for GPT Actions, shorter", "bản rút gọn cho GPT Actions"));
        same("/v1/tools.json", reader.says("tools for function calling", "các tool cho function calling"));
        line("/v1/codes/{code}", "/v1/codes/4004.md", reader.says("any number", "số bất kỳ"));
        line(
                "/v1/diagnose",
                "/v1/diagnose.md?code=1006&via=nginx&idle_seconds=60",
                reader.says(
                        "why it closed, by circumstances or a log line", "vì sao đóng, theo hoàn cảnh hoặc dòng log"));
        line("/v1/search", "/v1/search.md?q=idle+timeout", reader.says("find it by words", "tìm theo từ khóa"));
        same(reader.to("/llms-full.txt"), reader.says("all codes in full", "toàn văn các mã"));
    }

    private void services() {
        // The name of what a reader with little room may skip (llmstxt.org).
        heading("Optional", "Optional");
        for (var provider : catalog.providers().all()) {
            line(
                    provider.name(),
                    Links.provider(provider.slug()) + ".md",
                    provider.codes().stream()
                            .map(code -> code.code().toString())
                            .collect(Collectors.joining(", ")));
        }
        var other = reader.language() == Language.EN ? Language.VI : Language.EN;
        same(Links.page("/llms.txt", other), reader.says("tiếng Việt", "English"));
    }

    private void heading(String english, String vietnamese) {
        text.append(text.toString().endsWith("\n\n") ? "## " : "\n## ")
                .append(reader.says(english, vietnamese))
                .append("\n\n");
    }

    /** What lies at a path that does not name its language. */
    private void line(String title, String path, String note) {
        var parts = path.split("\\?", 2);
        var url = reader.links().to(parts[0], parts.length == 1 ? "" : parts[1], reader.language());
        append(title, url, note);
    }

    /** What lies at one address for all. */
    private void same(String path, String note) {
        append(path, reader.links().to(path), note);
    }

    private void append(String title, String url, String note) {
        text.append("- [").append(title).append("](").append(url).append(')');
        text.append(note.isEmpty() ? "" : ": " + note).append('\n');
    }
}
