package closecodes.probe;

import closecodes.catalog.Text;

/** What to do about a server that answers the opening handshake with another status than 101. */
final class RefusedUpgrade {
    private RefusedUpgrade() {}

    static ProbeException of(String statusLine, String location) {
        var problem = new Text(
                        "The server refuses the upgrade: \"{status}\"{location}.",
                        "Server từ chối nâng cấp lên WebSocket: “{status}”{location}.")
                .with("location", location.isEmpty() ? "" : " -> " + Printable.of(location))
                .with("status", Printable.of(statusLine));
        return new ProbeException(problem, cure(number(statusLine)));
    }

    private static int number(String statusLine) {
        var parts = statusLine.split(" ", -1);
        return parts.length > 1 && parts[1].matches("\\d{3}") ? Integer.parseInt(parts[1]) : 0;
    }

    private static Text cure(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                new Text(
                        "The probe follows no redirect: give it the address that this one leads to.",
                        "Lệnh probe không đi theo redirect: dùng thẳng URL đích.");
            case 401, 407 ->
                new Text(
                        "Send credentials, such as --header 'Authorization: Bearer …'.",
                        "Gửi thông tin xác thực, ví dụ --header 'Authorization: Bearer …'.");
            case 403 ->
                new Text(
                        "Often the origin: try --header 'Origin: https://…', or send credentials with --header.",
                        "Thường do origin: thử --header 'Origin: https://…', hoặc gửi thông tin xác thực bằng --header.");
            case 400, 426 ->
                new Text(
                        "Check that a proxy in front passes `Upgrade` and `Connection` on, and whether --subprotocol is needed.",
                        "Kiểm tra proxy phía trước có chuyển tiếp `Upgrade` và `Connection` không, và server có cần --subprotocol không.");
            case 429, 503 ->
                new Text(
                        "The server wants fewer connections: try later, or lift its limit for the test.",
                        "Server đang hạn chế số kết nối: thử lại sau, hoặc bỏ giới hạn trong lúc kiểm tra.");
            case 200, 404 ->
                new Text(
                        "Check the path: no WebSocket endpoint answers there.",
                        "Kiểm tra lại đường dẫn: ở đó không có endpoint WebSocket.");
            default -> new Text("Look into the server's log.", "Xem log của server.");
        };
    }
}
