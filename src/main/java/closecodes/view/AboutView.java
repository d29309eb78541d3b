package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import java.util.List;

/** What this is, where its facts come from and how to use it, as questions and answers. */
public record AboutView(List<AnswerView> answers, String lang) {

    /**
     * A question with its answer.
     *
     * @param id an anchor that stays
     * @param links that belong to the answer
     */
    public record AnswerView(String id, String question, String answer, List<LinkView> links) {}

    /** Somewhere to go on. */
    public record LinkView(String text, String url) {}

    private record Answer(String id, Text question, Text answer, List<Target> links) {}

    private record Target(Text text, String path) {

        static Target of(String en, String vi, String path) {
            return new Target(new Text(en, vi), path);
        }
    }

    private static final List<Answer> ANSWERS = List.of(
            new Answer(
                    "what",
                    new Text("What is this?", "Trang này là gì?"),
                    new Text(
                            "A WebSocket ends, and all you get is a number. closecodes says what the number means, why it "
                                    + "happened, how to be sure, what to do, and whether to reconnect and when. Every number "
                                    + "from 0 to 65535 has an answer, in English and in Vietnamese.",
                            "Kết nối WebSocket kết thúc và bạn chỉ nhận được một con số. closecodes cho biết số đó nghĩa là gì, "
                                    + "vì sao gặp, kiểm tra thế nào, phải làm gì, có nên kết nối lại không và khi nào. Số nào "
                                    + "từ 0 đến 65535 cũng có câu trả lời, bằng tiếng Anh và tiếng Việt."),
                    List.of()),
            new Answer(
                    "sources",
                    new Text("Where do the facts come from?", "Thông tin lấy từ đâu?"),
                    new Text(
                            "Each claim names its source and how we know it: `documented` stands in a standard or in the "
                                    + "documentation of the maker, `read` in the source code, `measured` is what we saw when we "
                                    + "ran it, `reported` is what somebody else saw. The sentences are our own.",
                            "Mỗi thông tin đều ghi nguồn và cách chúng tôi biết: `documented` là theo tiêu chuẩn hoặc tài liệu "
                                    + "của nhà phát hành, `read` là đọc từ mã nguồn, `measured` là tự chạy và đo, `reported` là "
                                    + "người khác đã gặp. Câu chữ do chúng tôi tự viết."),
                    List.of(Target.of(
                            "All words that answers use", "Mọi giá trị dùng trong câu trả lời", "/v1/vocabulary.md"))),
            new Answer(
                    "sure",
                    new Text("How sure is it?", "Độ chắc chắn đến đâu?"),
                    new Text(
                            "Every source has the day on which somebody opened it. Where nothing else is said we are sure; "
                                    + "what we are not sure of is marked `medium` or `low`, and what no source settles is left "
                                    + "out. Libraries and services change, so look at the version and the day.",
                            "Nguồn nào cũng ghi ngày kiểm tra. Không ghi gì thêm nghĩa là chắc chắn. Chỗ chưa chắc được đánh "
                                    + "dấu `medium` hoặc `low`, chỗ không nguồn nào xác nhận thì bỏ qua. Thư viện và dịch vụ "
                                    + "thay đổi theo thời gian, nên xem cả phiên bản và ngày."),
                    List.of(Target.of("What changed when", "Lịch sử thay đổi", "/changes"))),
            new Answer(
                    "licence",
                    new Text("May I use it?", "Tôi có được dùng lại không?"),
                    new Text(
                            "Yes. The texts are under CC BY 4.0: name closecodes and link to the page. The program is under "
                                    + "Apache-2.0. There is nothing to sign up for.",
                            "Được. Nội dung theo giấy phép CC BY 4.0: ghi tên closecodes và liên kết đến trang. Chương trình "
                                    + "theo Apache-2.0. Không cần đăng ký gì."),
                    List.of(
                            Target.of("CC BY 4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
                            Target.of("Apache-2.0", "Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0"))),
            new Answer(
                    "link",
                    new Text("How do I link to it or cite it?", "Liên kết và trích dẫn thế nào?"),
                    new Text(
                            "Addresses stay: `/codes/1006` or `/1006` in English, the same below `/vi` in Vietnamese. The sign "
                                    + "`#` behind a heading is its own address, and that of a cause stays too. Add `.json`, `.md` "
                                    + "or `.txt` to an address and a program can read it. To cite, name closecodes, the title, "
                                    + "the address and the day.",
                            "Địa chỉ không đổi: `/codes/1006` hoặc `/1006` cho tiếng Anh, thêm `/vi` ở đầu cho tiếng Việt. Dấu "
                                    + "`#` sau mỗi đề mục là địa chỉ riêng của mục đó, địa chỉ của từng nguyên nhân cũng không "
                                    + "đổi. Thêm `.json`, `.md` hoặc `.txt` vào địa chỉ là chương trình đọc được. Khi trích dẫn, "
                                    + "ghi closecodes, tiêu đề, địa chỉ và ngày."),
                    List.of(
                            Target.of("The API", "API", "/docs"),
                            Target.of("For chatbots", "Cho chatbot", "/llms.txt"))),
            new Answer(
                    "privacy",
                    new Text("What becomes of what I paste?", "Nội dung tôi dán vào sẽ đi đâu?"),
                    new Text(
                            "It is read, answered and forgotten: never logged, counted or kept. Pages load nothing from other "
                                    + "sites and set no cookies.",
                            "Đọc, trả lời rồi bỏ: không ghi log, không đếm, không lưu. Các trang không tải gì từ nơi khác và "
                                    + "không dùng cookie."),
                    List.of()),
            new Answer(
                    "errors",
                    new Text("Something is wrong here. Where do I report it?", "Có chỗ sai thì báo ở đâu?"),
                    new Text(
                            "With a source, please: what is wrong, and where you saw how it really is. Every page of a document "
                                    + "links to its YAML at the end, and to the place where it can be edited if the operator of "
                                    + "this server has named one. If there is no such link, tell the operator.",
                            "Xin kèm nguồn: chỗ nào sai, và bạn thấy thông tin đúng ở đâu. Cuối trang của mỗi tài liệu có liên "
                                    + "kết đến file YAML, và đến nơi sửa file đó nếu bên vận hành server này có khai báo. Không "
                                    + "có liên kết sửa thì báo cho bên vận hành."),
                    List.of()));

    /** The view in one language. */
    public static AboutView of(Language language, Links links) {
        return new AboutView(
                ANSWERS.stream()
                        .map(answer -> new AnswerView(
                                answer.id(),
                                answer.question().in(language),
                                answer.answer().in(language),
                                answer.links().stream()
                                        .map(target ->
                                                new LinkView(target.text().in(language), url(target, language, links)))
                                        .toList()))
                        .toList(),
                language.tag());
    }

    private static String url(Target target, Language language, Links links) {
        var path = target.path();
        if (!path.startsWith("/")) {
            return path;
        }
        if (path.startsWith("/v1")) {
            return links.to(path, language);
        }
        return links.to(path.equals("/docs") ? path : Links.page(path, language));
    }

    /** The same for reading. */
    public Page page() {
        var page = new Page().heading(1, "closecodes");
        for (var answer : answers) {
            page.heading(2, answer.question())
                    .paragraph(answer.answer())
                    .bullets(answer.links().stream()
                            .map(link -> link.text() + ": " + link.url())
                            .toList());
        }
        return page;
    }
}
