package closecodes.data.lint;

import closecodes.catalog.Nearest;
import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.TreeSet;

/** A code that is the same as at another service finds it written out there: one step, never a chain. */
final class SharedText implements Rule {

    @Override
    public String id() {
        return "same-as";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        var entries = new ProviderEntries(documents);
        for (var document : documents.of(DocumentKind.PROVIDER)) {
            for (var entry : ProviderEntries.of(document)) {
                entry.scalar("same-as").ifPresent(target -> check(document, entry, target, entries, report));
            }
        }
    }

    private static void check(
            Document document, Node.Mapping entry, Node.Scalar target, ProviderEntries entries, Report report) {
        var provider = target.text();
        var code = entry.scalar("code").map(Node.Scalar::text).orElse("?");
        var shared = entries.entry(provider, code);
        if (provider.equals(document.name())) {
            report.problem(document, target.place(), "This is the service itself; write the text out");
        } else if (!entries.has(provider)) {
            report.problem(
                    document, target.place(), "There is no service \"" + provider + "\"" + cure(provider, entries));
        } else if (shared.isEmpty()) {
            report.problem(document, target.place(), provider + " has no code " + code + "; write the text out here");
        } else if (shared.get().get("same-as").isPresent()) {
            var origin = shared.get().scalar("same-as").map(Node.Scalar::text).orElse("?");
            report.problem(
                    document,
                    target.place(),
                    provider + " takes its " + code + " from " + origin + " itself; name " + origin);
        }
    }

    private static String cure(String provider, ProviderEntries entries) {
        var known = new TreeSet<String>();
        entries.providers().forEach(known::add);
        return Nearest.to(provider, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; write its document first");
    }
}
