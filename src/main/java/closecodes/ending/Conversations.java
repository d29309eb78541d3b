package closecodes.ending;

import closecodes.catalog.Text;
import closecodes.ending.Plan.Inspection;
import java.util.List;

/** Not an ending by itself, but a conversation in which one can be asked for. */
final class Conversations {
    static final Ending INSPECT = new Ending(
            "inspect",
            "inspect",
            List.of(Parameter.query(
                    "report",
                    new Text(
                            "1 keeps the report for 10 minutes; the first message says where",
                            "1: giữ báo cáo trong 10 phút, message đầu tiên cho biết URL của báo cáo"),
                    "0")),
            null,
            new Text(
                    "What you send is judged. Your Close is answered by a report as a text message, then by a Close whose reason is the verdict. Before that, a text message such as `close 1012 bye`, `drop` or `late 3000` asks for another ending, and anything else is echoed.",
                    "Server đánh giá những gì bạn gửi. Khi bạn gửi frame Close, server trả lời bằng một báo cáo ở dạng message text, rồi bằng frame Close mà lý do đóng là kết luận. Trước đó, có thể gửi message text như `close 1012 bye`, `drop` hay `late 3000` để yêu cầu một kiểu đóng khác. Mọi message khác đều được server gửi trả lại."),
            new Text(
                    "Your own code where it was legal, 1000 where you sent none or 1010; 1002 or 1007 where you broke a rule.",
                    "Đúng mã của bạn nếu mã hợp lệ, 1000 nếu bạn không gửi mã hoặc gửi 1010; 1002 hoặc 1007 nếu bạn vi phạm quy tắc."),
            "inspect",
            arguments -> new Inspection(arguments.flag("report")));

    private Conversations() {}
}
