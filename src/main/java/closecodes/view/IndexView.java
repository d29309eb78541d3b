package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import java.util.List;

/**
 * What this service is and where everything lies.
 *
 * @param version of the program
 * @param dataVersion a fingerprint of the documents
 */
public record IndexView(
        String name,
        String description,
        String version,
        String dataVersion,
        String updated,
        Counts counts,
        Licences licences,
        List<String> languages,
        List<EntryView> entries,
        String lang,
        IndexLinks links) {

    private static final Text DESCRIPTION = new Text(
            "What WebSocket close codes mean, why a socket closed, and what to do about it.",
            "Mã đóng WebSocket nghĩa là gì, vì sao kết nối bị đóng và phải làm gì.");

    /** How many documents there are. */
    public record Counts(
            int codes, int ranges, int comparisons, int libraries, int situations, int providers, int intermediaries) {}

    /** What the texts and the code may be used for. */
    public record Licences(String texts, String textsUrl, String code, String codeUrl) {}

    /** One thing to ask for. */
    public record EntryView(String path, String text, String example) {}

    /** Where the contract and its page lie. */
    public record IndexLinks(String self, String openapi, String docs) {}

    private record Entry(String path, Text text, String example) {

        static Entry of(String path, String en, String vi, String example) {
            return new Entry(path, new Text(en, vi), example);
        }
    }

    private static final List<Entry> ENTRIES = List.of(
            Entry.of(
                    "/v1/codes",
                    "The documented codes, with filters",
                    "Các mã có tài liệu, có bộ lọc",
                    "/v1/codes?severity=error"),
            Entry.of("/v1/codes/{code}", "One code, by number or name", "Một mã, theo số hoặc tên", "/v1/codes/1006"),
            Entry.of(
                    "/badge/{code}.svg",
                    "A code as a badge; .json for Shields",
                    "Badge của một mã, .json cho Shields",
                    "/badge/1006.svg"),
            Entry.of(
                    "/oembed",
                    "How to show a code's page inside another page",
                    "Cách nhúng trang của một mã vào trang khác",
                    "/oembed?url=/codes/1006"),
            Entry.of("/v1/ranges", "The ranges of numbers", "Các khoảng số", "/v1/ranges/4000-4999"),
            Entry.of("/v1/compare/{a}-vs-{b}", "Two codes compared", "So sánh hai mã", "/v1/compare/1002-vs-1012"),
            Entry.of(
                    "/v1/compare",
                    "Two to six codes side by side",
                    "Từ hai đến sáu mã đặt cạnh nhau",
                    "/v1/compare?codes=1001,1006,1012"),
            Entry.of(
                    "/v1/comparisons",
                    "The comparisons that somebody wrote",
                    "Các bài so sánh viết sẵn",
                    "/v1/comparisons"),
            Entry.of(
                    "/v1/validate",
                    "May this code and reason be sent? Also POST, /batch and /frame",
                    "Có được gửi mã và lý do đóng này không? Cũng có POST, /batch và /frame",
                    "/v1/validate?code=1005&sender=server"),
            Entry.of(
                    "/v1/diagnose",
                    "What ended this connection? POST log lines, or give circumstances",
                    "Vì sao kết nối này kết thúc? Gửi dòng log bằng POST, hoặc cho biết hoàn cảnh",
                    "/v1/diagnose?code=1006&via=nginx&idle_seconds=60"),
            Entry.of(
                    "/v1/libraries",
                    "The libraries, as measured or as their source says",
                    "Các thư viện, theo kết quả đo hoặc mã nguồn",
                    "/v1/libraries"),
            Entry.of(
                    "/v1/libraries/{library}",
                    "Which codes a library accepts and really sends, and its limits",
                    "Thư viện chấp nhận mã nào, thực sự gửi gì, có giới hạn nào",
                    "/v1/libraries/ws"),
            Entry.of(
                    "/v1/codes/{provider}:{code}",
                    "What a number means at one service",
                    "Ý nghĩa của một số ở một dịch vụ",
                    "/v1/codes/discord-gateway:4004"),
            Entry.of(
                    "/v1/providers",
                    "The services whose close codes are told, with filters",
                    "Các dịch vụ có mã đóng được giải thích, có bộ lọc",
                    "/v1/providers?code=4004"),
            Entry.of(
                    "/v1/providers/{provider}",
                    "One service and all its codes",
                    "Một dịch vụ và mọi mã của nó",
                    "/v1/providers/discord-gateway"),
            Entry.of(
                    "/v1/intermediaries",
                    "What stands between and ends connections, with filters",
                    "Các thành phần trung gian có thể ngắt kết nối, có bộ lọc",
                    "/v1/intermediaries?trigger=idle&seconds=60"),
            Entry.of(
                    "/v1/intermediaries/{intermediary}",
                    "How one of them ends connections, and what to set",
                    "Một thành phần trung gian ngắt kết nối thế nào, cần cấu hình gì",
                    "/v1/intermediaries/nginx"),
            Entry.of(
                    "/v1/situations",
                    "Ways in which connections end, with filters",
                    "Các cách kết nối kết thúc, có bộ lọc",
                    "/v1/situations?library=netty&code=-1"),
            Entry.of(
                    "/v1/situations/{situation}",
                    "What each library shows when this happens",
                    "Khi đó từng thư viện báo gì",
                    "/v1/situations/tcp-fin"),
            Entry.of(
                    "/v1/matrix",
                    "Libraries against codes or situations",
                    "Bảng thư viện theo mã hoặc tình huống",
                    "/v1/matrix?rows=libraries&cols=situations&group=tcp-end"),
            Entry.of(
                    "/v1/decide",
                    "Which code to send, question by question",
                    "Trả lời từng câu hỏi để biết nên gửi mã nào",
                    "/v1/decide?answers=server,open"),
            Entry.of(
                    "/v1/search",
                    "Find anything by words, numbers or names",
                    "Tìm mọi thứ theo từ, số hoặc tên",
                    "/v1/search?q=idle+timeout"),
            Entry.of(
                    "/v1/lookup",
                    "Many codes at once, with a summary. Also POST with counts",
                    "Tra nhiều mã một lượt, kèm tóm tắt. Cũng có POST kèm số lần",
                    "/v1/lookup?codes=1006,1001,discord-gateway:4004"),
            Entry.of(
                    "/v1/export.json",
                    "Everything in one download. Also .ndjson and .csv",
                    "Toàn bộ trong một lần tải. Cũng có .ndjson và .csv",
                    "/v1/export.csv"),
            Entry.of(
                    "/v1/stats",
                    "What this process was asked for most",
                    "Những gì process này được hỏi nhiều nhất",
                    "/v1/stats"),
            Entry.of(
                    "/metrics/codes",
                    "Names, severity and retry for joins in PromQL",
                    "Tên, mức độ nghiêm trọng và cách kết nối lại để join trong PromQL",
                    "/metrics/codes"),
            Entry.of(
                    "/live",
                    "WebSocket endings to try your own client on",
                    "Các kiểu đóng WebSocket để thử client của bạn",
                    "/live"),
            Entry.of(
                    "/mcp",
                    "Tools, resources and prompts for chatbots (Model Context Protocol). POST only",
                    "Tool, tài nguyên và prompt cho chatbot (Model Context Protocol). Chỉ nhận POST",
                    "/v1/tools.json"),
            Entry.of(
                    "/v1/tools.json",
                    "The same tools for models that call functions",
                    "Cũng các tool đó, cho mô hình gọi hàm (function calling)",
                    "/v1/tools.json"),
            Entry.of(
                    "/v1/vocabulary",
                    "Every id that answers cite, in words",
                    "Mọi id dùng trong câu trả lời, kèm lời giải thích",
                    "/v1/vocabulary"),
            Entry.of("/v1/glossary", "How we translate", "Cách dùng thuật ngữ Anh và Việt", "/v1/glossary"),
            Entry.of("/v1/changes", "What changed when", "Thay đổi theo ngày", "/v1/changes?since=2026-11-01"),
            Entry.of(
                    "/data/{file}",
                    "A document as its author wrote it, in YAML",
                    "Tài liệu gốc dạng YAML",
                    "/data/codes/1006.yaml"),
            Entry.of(
                    "/v1/schemas",
                    "JSON Schemas of the documents, for editors",
                    "JSON Schema của tài liệu, cho trình soạn thảo",
                    "/v1/schemas/code.json"),
            Entry.of(
                    "/openapi-actions.json",
                    "The contract within the limits of GPT Actions",
                    "Mô tả API trong giới hạn của GPT Actions",
                    "/openapi-actions.json"),
            Entry.of("/v1/problems", "The kinds of errors", "Các loại lỗi", "/v1/problems/no-such-code"));

    /** The index in one language. */
    public static IndexView of(Catalog catalog, String version, Language language, Links links) {
        return new IndexView(
                "closecodes",
                DESCRIPTION.in(language),
                version,
                catalog.version(),
                catalog.updated().toString(),
                new Counts(
                        catalog.codes().size(),
                        catalog.ranges().size(),
                        catalog.comparisons().size(),
                        catalog.libraries().size(),
                        catalog.situations().size(),
                        catalog.providers().count(),
                        catalog.intermediaries().all().size()),
                new Licences(
                        "CC-BY-4.0",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "Apache-2.0",
                        "https://www.apache.org/licenses/LICENSE-2.0"),
                List.of(Language.EN.tag(), Language.VI.tag()),
                ENTRIES.stream()
                        .map(entry -> new EntryView(entry.path(), entry.text().in(language), links.to(entry.example())))
                        .toList(),
                language.tag(),
                new IndexLinks(links.to("/v1", language), links.to("/openapi.yaml"), links.to("/docs")));
    }
}
