package closecodes.pages;

import closecodes.view.ProviderCodeView;
import closecodes.view.ProviderUse;
import closecodes.view.ServiceCodeView;
import java.util.Locale;

/** The page of a number at a service. */
public record ServiceCodePage(Head head, ServiceCodeView code) {

    static ServiceCodePage of(ServiceCodeView code, Reader reader) {
        var entry = code.entry();
        var head = new Head(
                reader,
                "/codes/" + code.id(),
                code.provider().name() + " " + entry.code() + ": " + entry.title(),
                entry.meaning(),
                "/v1/codes/" + code.id(),
                "providers/" + code.provider().id() + ".yaml");
        return new ServiceCodePage(head, code);
    }

    public Reader reader() {
        return head.reader();
    }

    /** Whether to reconnect, and when. */
    public String reconnect() {
        return sentence(reconnect(reader(), code.entry()));
    }

    /** Whether the session can be resumed. */
    public String resume() {
        return sentence(reader().word("resume", code.entry().resume()));
    }

    /** The address of the comparison with the same number at another service. */
    public String comparison(ProviderUse other) {
        var ids = new String[] {code.provider().id(), other.provider()};
        boolean inOrder = ids[0].compareTo(ids[1]) < 0;
        return reader().to(
                        "/compare/" + ids[inOrder ? 0 : 1] + ":" + code.entry().code() + "-vs-" + ids[inOrder ? 1 : 0]
                                + ":" + code.entry().code());
    }

    static String reconnect(Reader reader, ProviderCodeView code) {
        var answer = reader.word("reconnect", code.reconnect());
        var wait = code.waitMs();
        if (wait == null) {
            return answer;
        }
        return answer
                + (wait == 0
                        ? reader.says(", at once", ", ngay lập tức")
                        : reader.says(", after " + wait + " ms", ", sau " + wait + " ms"));
    }

    private static String sentence(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
