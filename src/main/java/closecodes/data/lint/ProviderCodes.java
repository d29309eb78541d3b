package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import closecodes.protocol.CloseCode;
import closecodes.protocol.WireUse;
import java.util.List;

/** The codes of a service stand in ascending order, once each, and say all that no other service says for them. */
final class ProviderCodes implements Rule {
    private static final List<String> OWN = List.of("title", "meaning", "sender", "reconnect", "resume");

    @Override
    public String id() {
        return "provider-codes";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.of(DocumentKind.PROVIDER)) {
            int before = -1;
            for (var entry : ProviderEntries.of(document)) {
                checkOwn(document, entry, report);
                var code = entry.scalar("code").filter(text -> text.text().matches("\\d{1,5}"));
                if (code.isPresent()) {
                    int number = Integer.parseInt(code.get().text());
                    checkOrder(document, code.get(), before, report);
                    checkSender(document, entry, number, report);
                    before = Math.max(before, number);
                }
            }
        }
    }

    private static void checkOwn(Document document, Node.Mapping entry, Report report) {
        if (entry.get("same-as").isEmpty()) {
            for (var field : OWN) {
                if (entry.get(field).isEmpty()) {
                    report.problem(
                            document,
                            entry.place(),
                            "\"" + field + "\" is missing; only an entry with \"same-as\" may leave it out");
                }
            }
        }
    }

    private static void checkOrder(Document document, Node.Scalar code, int before, Report report) {
        int number = Integer.parseInt(code.text());
        if (number == before) {
            report.problem(document, code.place(), number + " stands above already; join the two");
        } else if (number < before) {
            report.problem(document, code.place(), number + " must stand above " + before + ": smaller numbers first");
        }
    }

    private static void checkSender(Document document, Node.Mapping entry, int number, Report report) {
        if (CloseCode.isPossible(number) && new CloseCode(number).wireUse() == WireUse.LOCAL_ONLY) {
            entry.scalar("sender")
                    .filter(sender -> !sender.text().equals("nobody"))
                    .ifPresent(sender -> {
                        report.problem(
                                document,
                                sender.place(),
                                number + " is never on the wire; write nobody, or the code that is");
                    });
        }
    }
}
