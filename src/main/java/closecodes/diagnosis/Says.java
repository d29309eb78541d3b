package closecodes.diagnosis;

import closecodes.catalog.Text;

/** The sentences in which evidence is told. */
final class Says {
    private Says() {}

    static Text codeGiven(Object code) {
        return new Text("You gave the code {code}.", "Bạn cho biết mã là {code}.").with("code", code);
    }

    static Text codeStated(Object code, String quote) {
        return new Text("The text says {code}: “{quote}”.", "Văn bản ghi mã {code}: “{quote}”.")
                .with("code", code)
                .with("quote", quote);
    }

    static Text codeInBytes(Object code, String quote) {
        return new Text("The bytes “{quote}” hold the code {code}.", "Các byte “{quote}” chứa mã {code}.")
                .with("code", code)
                .with("quote", quote);
    }

    static Evidence filler() {
        return new Evidence(
                Weight.CODE_ALONE,
                () -> new Text(
                        "The text has a number that stands for no code.",
                        "Văn bản có một số mang nghĩa “không có mã”."));
    }

    static Text codeAlone(Object code, String quote) {
        return new Text(
                        "The number {code} stands in “{quote}”, and nothing there says that it is anything else.",
                        "Trong “{quote}” có số {code}, và không có gì ở đó cho thấy số này là thứ khác.")
                .with("code", code)
                .with("quote", quote);
    }

    static Text codeNamed(Object code, String quote) {
        return new Text("“{quote}” is what logs write for {code}.", "Log ghi “{quote}” khi mã là {code}.")
                .with("code", code)
                .with("quote", quote);
    }

    static Text worded(String library, String quote) {
        return new Text("{library} writes “{quote}”.", "{library} ghi “{quote}”.")
                .with("library", library)
                .with("quote", quote);
    }

    static Text words(String quote) {
        return new Text("The words “{quote}” go with it.", "Dòng chữ “{quote}” ứng với trường hợp này.")
                .with("quote", quote);
    }

    static Text reason(String service, String quote) {
        return new Text(
                        "{service} sends the reason “{quote}” with it.",
                        "{service} gửi lý do đóng “{quote}” kèm mã này.")
                .with("service", service)
                .with("quote", quote);
    }

    static Text named(String service, String quote) {
        return new Text("{service} calls it “{quote}”.", "{service} gọi mã này là “{quote}”.")
                .with("service", service)
                .with("quote", quote);
    }

    static Text there(String name, String quote) {
        return new Text("“{quote}” points to {name}.", "“{quote}” là dấu hiệu của {name}.")
                .with("name", name)
                .with("quote", quote);
    }

    static Text given(String name) {
        return new Text("You named {name}.", "Bạn cho biết có {name}.").with("name", name);
    }

    static Text wasAnswered(int status) {
        return new Text(
                        "Against it: the upgrade was answered with HTTP {status}.",
                        "Điểm không khớp: yêu cầu nâng cấp đã nhận HTTP {status}.")
                .with("status", status);
    }

    static Text httpStatus(int status) {
        return new Text(
                        "The upgrade was answered with HTTP {status} instead of 101.",
                        "Yêu cầu nâng cấp nhận HTTP {status} thay cho 101.")
                .with("status", status);
    }

    static Text idle(Text seconds, Text tolerance, int limit) {
        return new Text(
                        "{seconds} seconds without data fit a limit of {limit} seconds (give or take {tolerance}).",
                        "{seconds} giây không có dữ liệu khớp với giới hạn {limit} giây (sai lệch tối đa {tolerance} giây).")
                .with("seconds", seconds)
                .with("limit", limit)
                .with("tolerance", tolerance);
    }

    static Text open(Text seconds, Text tolerance, int limit) {
        return new Text(
                        "An end after {seconds} seconds fits a limit of {limit} seconds (give or take {tolerance}).",
                        "Kết nối kết thúc sau {seconds} giây, khớp với giới hạn {limit} giây (sai lệch tối đa {tolerance} giây).")
                .with("seconds", seconds)
                .with("limit", limit)
                .with("tolerance", tolerance);
    }

    static Text otherTime(Text seconds) {
        return new Text(
                        "Against it: {seconds} seconds fit none of its limits.",
                        "Điểm không khớp: {seconds} giây không trùng giới hạn nào của nguyên nhân này.")
                .with("seconds", seconds);
    }

    static Text library(String name) {
        return new Text("It occurs with {name}.", "Trường hợp này gặp ở {name}.").with("name", name);
    }

    static Text otherLibrary(String name) {
        return new Text(
                        "Against it: you use {name}, where it does not occur.",
                        "Điểm không khớp: bạn dùng {name}, mà ở đó không gặp trường hợp này.")
                .with("name", name);
    }

    static Text closedBy(Text side) {
        return new Text("Here the closing side is: {side}.", "Ở đây bên đóng là {side}.").with("side", side);
    }

    static Text otherSide(Text side, Text actual) {
        return new Text(
                        "Against it: it is closed by {side}, and this was closed by {actual}.",
                        "Điểm không khớp: nguyên nhân này do {side} đóng, còn ở đây là {actual} đóng.")
                .with("side", side)
                .with("actual", actual);
    }

    static Text neverOpened() {
        return new Text("The connection never opened.", "Kết nối chưa từng mở.");
    }

    static Text unsaidOpening() {
        return new Text(
                "Against it: it comes before the connection opens, and nothing says that this one never opened.",
                "Điểm không khớp: nguyên nhân này xảy ra trước khi kết nối mở, mà không có gì cho biết kết nối chưa từng mở.");
    }

    static Text wasOpen(Text seconds) {
        return new Text(
                        "Against it: the connection had been open for {seconds} seconds.",
                        "Điểm không khớp: kết nối đã mở được {seconds} giây.")
                .with("seconds", seconds);
    }

    static Text tls() {
        return new Text("The connection uses TLS.", "Kết nối dùng TLS.");
    }

    static Text noTls() {
        return new Text("The connection uses no TLS.", "Kết nối không dùng TLS.");
    }

    static Text otherTls(boolean tls) {
        return tls
                ? new Text("Against it: the connection uses TLS.", "Điểm không khớp: kết nối dùng TLS.")
                : new Text("Against it: the connection uses no TLS.", "Điểm không khớp: kết nối không dùng TLS.");
    }

    static Text side(String role) {
        return new Text("It is seen by a {role}.", "Bên gặp trường hợp này là {role}.").with("role", role);
    }

    static Text otherRole(String role) {
        return new Text("Against it: only a {role} sees it.", "Điểm không khớp: chỉ {role} mới gặp trường hợp này.")
                .with("role", role);
    }

    static Text otherCode(Object code) {
        return new Text("Against it: {code} is the likelier code.", "Điểm không khớp: khả năng cao hơn là mã {code}.")
                .with("code", code);
    }

    static Text otherService(String name) {
        return new Text("Against it: the service is {name}.", "Điểm không khớp: dịch vụ là {name}.").with("name", name);
    }

    static Text otherIntermediary(String names) {
        return new Text("Against it: in between is {names}.", "Điểm không khớp: ở giữa là {names}.")
                .with("names", names);
    }

    static Text contradicted(Object given, Object stated) {
        return new Text(
                        "You gave {given}, and the text says {stated}. What you gave counts.",
                        "Bạn cho biết {given}, còn văn bản ghi {stated}. Lấy theo điều bạn cho biết.")
                .with("given", given)
                .with("stated", stated);
    }
}
