package closecodes.cli;

import closecodes.catalog.Text;
import java.util.HashMap;
import java.util.Map;

/** What {@code --help} says, by the keys under which picocli looks for it. */
final class HelpTexts {
    private static final Text ANSWERED = new Text("0:Answered.", "0:Đã trả lời.");
    private static final Text WRONG = new Text(
            "2:The command is wrong, or something that it names cannot be found, read or reached.",
            "2:Lệnh sai, hoặc thứ ghi trong lệnh không tìm thấy, không đọc được hay không kết nối tới được.");

    /** All texts. */
    static final Map<String, Text> ALL = new HashMap<>();

    static {
        common();
        commands();
        questions();
        probe();
    }

    private HelpTexts() {}

    private static void put(String key, String en, String vi) {
        ALL.put(key, new Text(en, vi));
    }

    private static void about(String command, String en, String vi) {
        put("closecodes." + command + ".usage.description", en, vi);
    }

    /** What exit code 1 means for a command; what 0 and 2 mean is the same for all. */
    private static void exits(String command, String en, String vi) {
        var key = "closecodes." + (command.isEmpty() ? "" : command + ".") + "usage.exitCodeList.";
        ALL.put(key + 0, ANSWERED);
        put(key + 1, "1:" + en, "1:" + vi);
        ALL.put(key + 2, WRONG);
    }

    private static void common() {
        put("usage.synopsisHeading", "Usage: ", "Cách dùng: ");
        put("usage.commandListHeading", "%nCommands:%n", "%nCác lệnh:%n");
        put("usage.exitCodeListHeading", "%nExit codes:%n", "%nExit code:%n");
        put("mixinStandardHelpOptions.help", "Show this help and exit.", "In phần trợ giúp này rồi thoát.");
        put("mixinStandardHelpOptions.version", "Print the version and exit.", "In phiên bản rồi thoát.");
        put(
                "lang",
                "en or vi; without it, as the locale of the shell says.",
                "en hoặc vi. Không ghi thì theo locale của shell.");
        put("json", "Print the JSON that the API answers.", "In đúng JSON mà API trả về.");
        put("provider", "The service on the other end, such as discord.", "Dịch vụ ở bên kia, ví dụ discord.");
        ALL.put("usage.exitCodeList.0", ANSWERED);
        ALL.put("usage.exitCodeList.1", WRONG);
    }

    private static void commands() {
        put(
                "closecodes.usage.description",
                "What WebSocket close codes mean, why a socket closed, and what to do. Without a command it serves.",
                "Mã đóng WebSocket nghĩa là gì, vì sao kết nối bị đóng và phải làm gì. Không ghi lệnh thì chạy server.");
        put(
                "closecodes.usage.footer",
                "%nserve is set up by environment variables, such as PORT (7070) and CLOSECODES_DATA; README.md lists"
                        + " them. Colours are used on a terminal only, and not at all where NO_COLOR is set.",
                "%nserve đọc cấu hình từ biến môi trường, ví dụ PORT (7070) và CLOSECODES_DATA. Danh sách có trong README.md."
                        + " Chỉ in màu ra terminal, và không in màu nếu có biến NO_COLOR.");
        exits(
                "",
                "The answer is no: not valid, nothing found, a problem in the data, a failed case.",
                "Câu trả lời là không: không hợp lệ, không tìm thấy gì, dữ liệu có lỗi, có trường hợp không đạt.");
        about("serve", "Serve the knowledge base over HTTP.", "Chạy server HTTP cho bộ tài liệu.");
        exits("serve", "A setting, the data or the port is no good.", "Cấu hình, dữ liệu hoặc port không dùng được.");
        about(
                "explain",
                "Say what a code means, why it comes and what to do.",
                "Giải thích một mã: ý nghĩa, nguyên nhân, cách khắc phục.");
        put(
                "closecodes.explain.CODE[0]",
                "A number, a constant such as GOING_AWAY, or discord:4004.",
                "Mã số, tên hằng như GOING_AWAY, hoặc discord:4004.");
        about("compare", "Say which of several codes is which.", "Phân biệt các mã với nhau.");
        put(
                "closecodes.compare.CODE[0..*]",
                "Two codes, also of services; or three to six numbers.",
                "Hai mã, kể cả mã của dịch vụ, hoặc từ 3 đến 6 mã dạng số.");
        about("lint", "Check the documents and print every problem.", "Kiểm tra tài liệu và in ra mọi lỗi.");
        put(
                "closecodes.lint.DATA-DIR[0]",
                "The folder to check. Without it, the documents built into the program.",
                "Thư mục cần kiểm tra. Không ghi thì kiểm tra tài liệu có sẵn trong chương trình.");
        put("closecodes.lint.json", "Print the problems as JSON.", "In các lỗi ở dạng JSON.");
        exits("lint", "There is a problem.", "Có lỗi.");
        about("schema", "Print the JSON Schema of a kind of document.", "In JSON Schema của một loại tài liệu.");
        put(
                "closecodes.schema.KIND[0]",
                "One of: ${COMPLETION-CANDIDATES}.",
                "Một trong các loại: ${COMPLETION-CANDIDATES}.");
        about(
                "completion",
                "Print the script with which bash and zsh complete commands.",
                "In script để bash và zsh tự điền lệnh (completion).");
        put(
                "closecodes.completion.usage.footer",
                "%nIn ~/.bashrc or ~/.zshrc: source <(closecodes completion)",
                "%nThêm vào ~/.bashrc hoặc ~/.zshrc: source <(closecodes completion)");
        about(
                "export",
                "Write every document and list as static files, for nginx, a CDN or object storage.",
                "Ghi mọi tài liệu và danh sách ra file tĩnh, cho nginx, CDN hoặc object storage.");
        put("closecodes.export.DIR[0]", "A new or an empty folder.", "Một thư mục mới hoặc đang trống.");
        put(
                "closecodes.export.usage.footer",
                "%nCLOSECODES_DATA and CLOSECODES_PUBLIC_URL work as for serve. DIR/README.txt tells how to serve it.",
                "%nCLOSECODES_DATA và CLOSECODES_PUBLIC_URL có tác dụng như với serve. Cách đưa các file này lên server có trong DIR/README.txt.");
        about(
                "mcp",
                "Answer a chat application over standard input and output (Model Context Protocol).",
                "Trả lời ứng dụng chat qua standard input và output (Model Context Protocol).");
        put(
                "closecodes.mcp.usage.footer",
                "%nThe application starts it and ends its input when it is done. CLOSECODES_DATA and CLOSECODES_PUBLIC_URL work as"
                        + " for serve; README.md shows how to add it to chat applications.",
                "%nỨng dụng chat tự chạy lệnh này và kết thúc standard input khi xong. CLOSECODES_DATA và CLOSECODES_PUBLIC_URL có"
                        + " tác dụng như với serve. Cách thêm vào ứng dụng chat có trong README.md.");
        put("closecodes.export.json", "Print what was written as JSON.", "In kết quả ở dạng JSON.");
    }

    private static void questions() {
        about(
                "diagnose",
                "Say what probably ended a connection, from log lines and circumstances.",
                "Đoán vì sao kết nối kết thúc, dựa vào dòng log và hoàn cảnh.");
        put(
                "closecodes.diagnose.usage.footer",
                "%nWithout TEXT and options it reads the log lines from standard input.",
                "%nKhông ghi TEXT lẫn tùy chọn nào thì lệnh đọc dòng log từ standard input.");
        put(
                "closecodes.diagnose.TEXT[0..*]",
                "Log lines; - reads them from standard input.",
                "Các dòng log. Ghi - để đọc từ standard input.");
        put("closecodes.diagnose.code", "The code that the application was told.", "Mã mà ứng dụng nhận được.");
        put("closecodes.diagnose.reason", "The reason of the Close frame.", "Lý do đóng trong frame Close.");
        put("closecodes.diagnose.library", "The library in use, such as ws.", "Thư viện đang dùng, ví dụ ws.");
        put("closecodes.diagnose.via", "What stands in between, such as nginx.", "Thành phần trung gian, ví dụ nginx.");
        put("closecodes.diagnose.open-seconds", "How long the connection was open.", "Kết nối đã mở trong bao lâu.");
        put(
                "closecodes.diagnose.idle-seconds",
                "How long nothing had passed before the end.",
                "Không có dữ liệu qua lại bao lâu thì kết nối kết thúc.");
        put(
                "closecodes.diagnose.closed-by",
                "local, peer, path, nobody or unknown.",
                "local, peer, path, nobody hoặc unknown.");
        put(
                "closecodes.diagnose.tls",
                "Whether it used TLS: true or false.",
                "Kết nối có dùng TLS không: true hoặc false.");
        put("closecodes.diagnose.role", "Which side you are: client or server.", "Bạn ở phía nào: client hoặc server.");

        about(
                "validate",
                "Say whether a close code and a reason may be sent.",
                "Cho biết có được gửi mã và lý do đóng này không.");
        put(
                "closecodes.validate.CODE[0]",
                "The number; without it, a Close without a code.",
                "Mã đóng. Không ghi thì xét frame Close không có mã.");
        put("closecodes.validate.reason", "The reason that goes with it.", "Lý do đóng đi kèm.");
        put(
                "closecodes.validate.sender",
                "client or server (default; for a browser, client).",
                "client hoặc server. Mặc định là server, với trình duyệt là client.");
        put(
                "closecodes.validate.via",
                "wire (default), browser, or a library such as ws.",
                "wire (mặc định), browser, hoặc một thư viện như ws.");
        put(
                "closecodes.validate.purpose",
                "Why it is sent, such as restart or overload.",
                "Vì sao gửi mã này, ví dụ restart hoặc overload.");
        put(
                "closecodes.validate.peer",
                "The library on the other side, such as tomcat.",
                "Thư viện ở bên kia, ví dụ tomcat.");
        exits("validate", "It may not be sent.", "Không được gửi.");

        about("frame", "Explain a Close frame byte by byte.", "Giải thích từng byte của frame Close.");
        put(
                "closecodes.frame.HEX[0]",
                "The bytes, also as a dump of hexdump, xxd, tshark or tcpdump; - reads them.",
                "Các byte, kể cả ở dạng hexdump, xxd, tshark hoặc tcpdump in ra. Ghi - để đọc từ standard input.");
        put("closecodes.frame.from", "Who sent the frame: client or server.", "Bên gửi frame: client hoặc server.");
        put("closecodes.frame.extension", "An extension that was negotiated.", "Một extension đã thương lượng.");
        exits("frame", "It is no legal Close frame.", "Không phải frame Close hợp lệ.");

        about("search", "Find codes, causes, services and more.", "Tìm mã, nguyên nhân, dịch vụ và nhiều thứ khác.");
        put(
                "closecodes.search.WORD[0..*]",
                "What to look for, in English or Vietnamese.",
                "Từ cần tìm, bằng tiếng Anh hoặc tiếng Việt.");
        put(
                "closecodes.search.kind",
                "Only these kinds: ${COMPLETION-CANDIDATES}.",
                "Chỉ tìm các loại này: ${COMPLETION-CANDIDATES}.");
        put(
                "closecodes.search.limit",
                "How many hits at most, 1 to 50 (default 10).",
                "Số kết quả tối đa, từ 1 đến 50 (mặc định 10).");
        exits("search", "Nothing fits.", "Không tìm thấy gì.");
    }

    private static void probe() {
        about(
                "probe",
                "Test how a WebSocket server ends its connections, case by case, against RFC 6455.",
                "Kiểm tra từng trường hợp xem server WebSocket đóng kết nối có đúng RFC 6455 không.");
        put(
                "closecodes.probe.usage.footer",
                "%nIt sends illegal frames on purpose: test servers of your own.",
                "%nLệnh này cố ý gửi frame không hợp lệ: chỉ chạy với server của chính bạn.");
        put(
                "closecodes.probe.URL[0]",
                "The server, such as ws://127.0.0.1:9001/.",
                "Server cần kiểm tra, ví dụ ws://127.0.0.1:9001/.");
        put(
                "closecodes.probe.case",
                "Only this case; * stands for any characters. May be given more than once.",
                "Chỉ chạy trường hợp này, dấu * thay cho chuỗi ký tự bất kỳ. Có thể ghi nhiều lần.");
        put(
                "closecodes.probe.list",
                "List the cases and the sentences of RFC 6455 behind them, and stop.",
                "Chỉ liệt kê các trường hợp, kèm câu tương ứng của RFC 6455.");
        put(
                "closecodes.probe.slow",
                "Give the cases about time their long form: two minutes more.",
                "Chạy bản dài của các trường hợp về thời gian, mất thêm 2 phút.");
        put(
                "closecodes.probe.timeout",
                "How long to wait for each step of a case (default: ${DEFAULT-VALUE}).",
                "Chờ mỗi bước của một trường hợp tối đa bao lâu (mặc định ${DEFAULT-VALUE}).");
        put(
                "closecodes.probe.total-timeout",
                "How long the whole run may take (default: ${DEFAULT-VALUE}). Cases that are not done then fail.",
                "Cả lần chạy kéo dài tối đa bao lâu (mặc định ${DEFAULT-VALUE}). Trường hợp nào lúc đó chưa xong thì bị tính là không đạt.");
        put(
                "closecodes.probe.insecure",
                "Take any certificate and host name of a wss server. The result says so.",
                "Chấp nhận mọi chứng chỉ và tên host của server wss. Kết quả có ghi rõ điều này.");
        put(
                "closecodes.probe.header",
                "A header for the opening handshake, such as 'Authorization: Bearer …' or 'Origin: …'.",
                "Header cho bắt tay mở kết nối, ví dụ 'Authorization: Bearer …' hoặc 'Origin: …'.");
        put("closecodes.probe.subprotocol", "A subprotocol to offer.", "Một subprotocol đề nghị với server.");
        put(
                "closecodes.probe.json",
                "Print one JSON document instead of the table.",
                "In một tài liệu JSON thay cho bảng.");
        put("closecodes.probe.junit", "Write a JUnit XML report as well.", "Ghi thêm báo cáo JUnit XML.");
        exits("probe", "A case fails; non-strict is no failure.", "Có trường hợp không đạt, không kể “chưa chặt”.");
    }
}
