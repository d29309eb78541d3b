package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A name leads to one document of its kind: no alias is another's alias, or the name of a file. */
final class Aliases implements Rule {
    private static final List<DocumentKind> KINDS =
            List.of(DocumentKind.PROVIDER, DocumentKind.INTERMEDIARY, DocumentKind.LIBRARY);

    @Override
    public String id() {
        return "alias";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var kind : KINDS) {
            var owners = new HashMap<String, Document>();
            documents.of(kind).forEach(document -> owners.put(document.name(), document));
            documents.of(kind).forEach(document -> check(document, owners, report));
        }
    }

    private static void check(Document document, Map<String, Document> owners, Report report) {
        if (document.root() instanceof Node.Mapping root
                && root.get("aliases").orElse(null) instanceof Node.Sequence aliases) {
            for (var item : aliases.items()) {
                if (item instanceof Node.Scalar alias) {
                    var owner = owners.putIfAbsent(alias.text(), document);
                    if (owner != null) {
                        report.problem(
                                document,
                                alias.place(),
                                "\"" + alias.text() + "\" already leads to " + owner.file() + "; choose another");
                    }
                }
            }
        }
    }
}
