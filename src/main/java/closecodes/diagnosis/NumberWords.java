package closecodes.diagnosis;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of logs that say what a number beside them is, in the languages in which logs are written. */
final class NumberWords {
    /** A close itself: even an illegal number is meant as a close code. */
    static final Set<String> CLOSE = words(
            "close closed closes closing closure closerequest closecode closereason closestatus closeevent closeframe "
                    + "disconnect disconnected disconnecting disconnection received sent recv wsclose onclose "
                    + "closedconnection connectionclosed đóng ngắt cerrado cerrada fermé fermée geschlossen chiuso "
                    + "chiusa fechada fechado закрыто закрыт kapandı ditutup");

    /** A code of some kind. */
    static final Set<String> CODE =
            words("code status statuscode errcode errorcode codes exitcode rcode wscode codenum mã código "
                    + "codigo codice kod kode kodu код коду кодом 코드 koodi kód");

    /** Ends of words in scripts without spaces. */
    static final List<String> CODE_ENDINGS =
            List.of("代码", "代碼", "状态码", "狀態碼", "关闭码", "關閉碼", "错误码", "錯誤碼", "码", "コード", "코드");

    /** Words that leave it open, so that only a known number counts. */
    static final Set<String> MAYBE =
            words("reason error err event failed failure terminated ended lost dropped local remote websocket "
                    + "ws wss socket connection kết nối lỗi exit number got");

    /** Words between a number and the word that says what it is. */
    static final Set<String> FILLERS =
            words("is was with of the a an by as and value num frame là với con avec mit com с symbol int u16 "
                    + "some invalid illegal bad unknown wire");

    static final Set<String> RECEIVED = words("received recv receive receiving got incoming peer remote closerequest");

    static final Set<String> SENT = words("sent send sending outgoing local own");

    static final Set<String> OTHERS = words("server client peer remote host endpoint upstream backend gateway");

    static final Set<String> LINE = words("line lines ln lineno column col dòng 行号 行 строка zeile ligne riga");

    static final Set<String> PROCESS = words("pid tid thread process worker");

    /** What calls any number behind it one of an error, however much that looks like a code. */
    static final Set<String> ERRNO = words("errno erno winerror");

    static final Set<String> ERROR_NUMBER =
            words("errno erno os winerror system posix nsposixerrordomain socketexception domain oserror "
                    + "ioerror transport ssl asio wsa hresult");

    /**
     * Errors of Windows' sockets about a connection (winerror.h), from WSAENETDOWN to WSAHOST_NOT_FOUND; as close codes nobody
     * uses these.
     */
    static final Set<Integer> WINSOCK =
            Set.of(10_050, 10_051, 10_052, 10_053, 10_054, 10_057, 10_058, 10_060, 10_061, 10_065, 11_001);

    static final Set<String> HTTP = words(
            "http https response handshake upgrade rejected reject wsserverhandshakeerror notanupgrade invalidstatus "
                    + "invalidstatuscode badstatus websocketbadstatusexception");

    static final Set<String> SIZE =
            words("size length len limit max maximum exceeds exceeded than buffered bytes payload buffer "
                    + "capacity sizes maxpayload");

    static final Set<String> SIZE_UNITS = words("byte bytes b kb kib mb mib gb gib octets characters chars bits");

    static final Set<String> TIME = words("timeout after within interval idle delay every sau mỗi");

    /** The first letter of the scripts of China, Japan and Korea. */
    private static final char FIRST_WITHOUT_SPACES = '\u3040';

    /** Units with their length in milliseconds. */
    private static final Map<String, Integer> TIME_UNITS = Map.ofEntries(
            entry("ms", 1),
            entry("millis", 1),
            entry("milliseconds", 1),
            entry("毫秒", 1),
            entry("s", 1_000),
            entry("sec", 1_000),
            entry("secs", 1_000),
            entry("second", 1_000),
            entry("seconds", 1_000),
            entry("giây", 1_000),
            entry("秒", 1_000),
            entry("min", 60_000),
            entry("mins", 60_000),
            entry("minute", 60_000),
            entry("minutes", 60_000),
            entry("phút", 60_000),
            entry("分钟", 60_000),
            entry("分鐘", 60_000),
            entry("小时", 3_600_000),
            entry("ミリ秒", 1),
            entry("밀리초", 1),
            entry("초", 1_000),
            entry("분", 60_000),
            entry("h", 3_600_000),
            entry("hour", 3_600_000),
            entry("hours", 3_600_000),
            entry("giờ", 3_600_000),
            entry("tiếng", 3_600_000));

    /** Numbers as people say them, before a unit of time. */
    static final Map<String, Double> NUMBERS = Map.ofEntries(
            entry("half an", 0.5),
            entry("half a", 0.5),
            entry("nửa", 0.5),
            entry("an", 1.0),
            entry("a", 1.0),
            entry("one", 1.0),
            entry("một", 1.0),
            entry("two", 2.0),
            entry("hai", 2.0),
            entry("three", 3.0),
            entry("ba", 3.0),
            entry("four", 4.0),
            entry("bốn", 4.0),
            entry("five", 5.0),
            entry("năm", 5.0),
            entry("ten", 10.0),
            entry("mười", 10.0),
            entry("thirty", 30.0),
            entry("ba mươi", 30.0),
            entry("sixty", 60.0),
            entry("sáu mươi", 60.0));

    /** The reason phrases behind a status (RFC 9110 §15), which nothing else has. */
    private static final Map<Integer, String> PHRASES = Map.ofEntries(
            entry(301, " moved permanently"),
            entry(307, " temporary redirect"),
            entry(308, " permanent redirect"),
            entry(400, " bad request"),
            entry(401, " unauthorized"),
            entry(403, " forbidden"),
            entry(404, " not found"),
            entry(405, " method not allowed"),
            entry(407, " proxy authentication required"),
            entry(426, " upgrade required"),
            entry(429, " too many requests"),
            entry(500, " internal server error"),
            entry(502, " bad gateway"),
            entry(503, " service unavailable"),
            entry(504, " gateway time"));

    private NumberWords() {}

    /** How HTTP names a status, with a space before it; what stands nowhere for other numbers. */
    static String phrase(int status) {
        return PHRASES.getOrDefault(status, "\0");
    }

    private static Set<String> words(String separatedBySpaces) {
        return Set.of(separatedBySpaces.split(" "));
    }

    /** The length of a unit of time; null if the word is none. Scripts without spaces write on behind it. */
    static @Nullable Integer milliseconds(String word) {
        var exact = TIME_UNITS.get(word);
        if (exact != null || word.isEmpty() || word.charAt(0) < FIRST_WITHOUT_SPACES) {
            return exact;
        }
        return TIME_UNITS.entrySet().stream()
                .filter(unit -> word.startsWith(unit.getKey()))
                .max(Comparator.comparingInt(unit -> unit.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** The longest of {@link #NUMBERS} that stands at a place with a space behind it; null if there is none. */
    static @Nullable String numberAt(String text, int start) {
        return NUMBERS.keySet().stream()
                .filter(word -> text.startsWith(word, start) && text.startsWith(" ", start + word.length()))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    static boolean isCode(String word) {
        return CODE.contains(word) || CODE_ENDINGS.stream().anyMatch(word::endsWith);
    }
}
