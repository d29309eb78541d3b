package closecodes.mcp;

import closecodes.catalog.Text;
import java.util.List;

/**
 * A question that people ask often, ready to be put to a model.
 *
 * @param title for people, as the description, in both languages at once
 * @param ask what the model is asked; {@code {name}} stands for an argument
 */
record Prompt(String name, String title, String description, List<Argument> arguments, Text ask) {
    /** The argument that every prompt has. */
    static final Argument LANGUAGE = new Argument("language", "en or vi; en if left out", false);

    private static final Argument EVIDENCE =
            new Argument("evidence", "Log lines, an error message or the symptom in words", true);
    private static final Argument CODE = new Argument("code", "The close code, such as 1006", false);
    private static final Argument PROVIDER =
            new Argument("provider", "The service on the other end, such as discord-gateway", false);
    private static final Argument SOURCE = new Argument("source", "The code that opens, closes and reconnects", true);
    private static final Argument SITUATION =
            new Argument("situation", "Who closes and why, such as a server that restarts", true);

    private static final Text UNKNOWN = new Text("not known", "không rõ");

    /** All of them. */
    static final List<Prompt> ALL = List.of(
            new Prompt(
                    "debug_disconnect",
                    "Debug this disconnect / Tìm nguyên nhân mất kết nối",
                    "Finds out why a WebSocket closed, how to be sure, and what to do.",
                    List.of(EVIDENCE, CODE, PROVIDER, LANGUAGE),
                    new Text("""
                            My WebSocket was disconnected. This is what I have:

                            {evidence}

                            Close code: {code}. Service: {provider}.

                            Call diagnose_websocket_close with these lines unchanged. Then tell me in this order: what happened, \
                            whether it is an error and on whose side, whether and when to reconnect, how I can confirm the most \
                            likely cause, and how to fix it. Give the link of the page. If two causes are about as likely, say \
                            what would settle it.""", """
                            WebSocket của tôi bị mất kết nối. Đây là những gì tôi có:

                            {evidence}

                            Mã đóng: {code}. Dịch vụ: {provider}.

                            Gọi diagnose_websocket_close với language là vi, giữ nguyên các dòng trên. Sau đó trả lời theo thứ tự: \
                            chuyện gì đã xảy ra, có phải lỗi không và lỗi ở bên nào, có nên kết nối lại không và khi nào, kiểm tra \
                            nguyên nhân nhiều khả năng nhất bằng cách nào, khắc phục ra sao. Kèm link tới trang tương ứng. Nếu hai \
                            nguyên nhân có khả năng gần như nhau, cho biết cần kiểm tra thêm gì để biết chắc.""")),
            new Prompt(
                    "review_close_handling",
                    "Review how my code closes and reconnects / Xem lại cách code đóng và kết nối lại",
                    "Checks a program's use of close codes and its reconnecting against the protocol and the service.",
                    List.of(SOURCE, PROVIDER, LANGUAGE),
                    new Text("""
                            Review how this program closes and reconnects its WebSocket:

                            {source}

                            Service: {provider}.

                            For every code that it sends, call validate_close with the right sender and library. For every code \
                            that it handles, call explain_close_code and compare its reconnecting with the advice. List what is \
                            wrong, the worst first: the line, why, and the corrected code, each with the link of its page.""", """
                            Xem giúp chương trình này đóng và kết nối lại WebSocket đã đúng chưa:

                            {source}

                            Dịch vụ: {provider}.

                            Với mỗi mã mà chương trình gửi, gọi validate_close với sender và thư viện tương ứng. Với mỗi mã mà \
                            chương trình xử lý, gọi explain_close_code rồi đối chiếu cách kết nối lại với lời khuyên. Luôn dùng \
                            language là vi. Liệt kê các chỗ sai, nặng nhất trước: dòng nào, vì sao, sửa thế nào, kèm link tới trang \
                            tương ứng.""")),
            new Prompt(
                    "choose_code",
                    "Which close code should I send? / Nên gửi mã đóng nào?",
                    "Finds the close code and reason to send in a situation.",
                    List.of(SITUATION, LANGUAGE),
                    new Text("""
                            I have to close a WebSocket in this situation: {situation}

                            Call choose_close_code without answers, then again with the answers that fit; ask me where my \
                            description does not say. Check the result with validate_close. Tell me the code, the reason to send, \
                            what the other side sees, and whether it will reconnect, with the link of the page.""", """
                            Tôi cần đóng WebSocket trong tình huống này: {situation}

                            Gọi choose_close_code không kèm answers, rồi gọi lại với các câu trả lời phù hợp, chỗ nào mô tả chưa nói \
                            thì hỏi tôi. Kiểm tra kết quả bằng validate_close. Luôn dùng language là vi. Cho tôi biết mã, lý do đóng \
                            để gửi kèm, bên kia thấy gì và có kết nối lại không, kèm link tới trang tương ứng.""")));

    /** What a prompt can be told. */
    record Argument(String name, String description, boolean required) {}

    /** What stands in for an argument that was left out. */
    static Text unknown() {
        return UNKNOWN;
    }
}
