package closecodes.diagnosis;

import java.util.List;

/** What a text speaks of, by words that stand for little more. */
final class Topic {
    private static final List<String> SOCKETS = List.of(
            ("websocket|web socket|web-socket|ws_|ws error|ws://|wss://|socket.io| ws |[ws]|ws:|\nws |sockjs|signalr"
                            + "|close frame|frame close|웹소켓|ウェブソケット|вебсокет|веб-сокет")
                    .split("\\|"));

    private static final List<String> CONNECTIONS = List.of("connection", "socket", "client", "kết nối");

    /** Words for an end, in the languages in which logs are written. */
    private static final List<String> ENDS =
            List.of(("clos|disconnect|lost|drop|cut|dies|ended|ends |ending|los|error|fail|timeout|timed out|terminat|"
                            + "exception|reset|refused|broken|abort|gone|reconnect|đóng|ngắt|mất|rớt|đứt|lỗi|断|关闭|錯誤|错误|切断|切れ|エラー|"
                            + "끊|오류|cerrad|ferm|geschlossen|getrennt|chius|разорв|закры|ошибк|kapat|putus")
                    .split("\\|"));

    private Topic() {}

    static boolean isSockets(Circumstances given, Reading reading) {
        return !reading.findings().libraries.isEmpty()
                || !reading.findings().providers.isEmpty()
                || isTold(reading)
                || given.library() != null
                || given.provider() != null
                || reading.text().folded().startsWith("ws ")
                || SOCKETS.stream().anyMatch(reading.text().folded()::contains);
    }

    /** Whether somebody tells of a connection in words of their own: by what it passes, or by how long it held. */
    private static boolean isTold(Reading reading) {
        return CONNECTIONS.stream().anyMatch(reading.text().folded()::contains)
                && (!reading.findings().intermediaries.isEmpty()
                        || !reading.durations().isEmpty());
    }

    /** Whether it says of a connection that it ended, and not just that something failed. */
    static boolean isPlainEnd(Reading reading) {
        return SpokenWords.ENDED.stream().anyMatch(reading.text().folded()::contains);
    }

    static boolean isAnEnd(Reading reading) {
        var text = reading.text().folded();
        return text.isBlank() || ENDS.stream().anyMatch(text::contains);
    }
}
