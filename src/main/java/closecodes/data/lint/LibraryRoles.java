package closecodes.data.lint;

import closecodes.data.Document;
import closecodes.data.DocumentKind;
import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdicts on a library do not contradict each other: each side is told once, a code is not both accepted and
 * refused, and whatever the close call takes has an outcome on the wire if any has.
 */
final class LibraryRoles implements Rule {

    @Override
    public String id() {
        return "library-roles";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.of(DocumentKind.LIBRARY)) {
            if (document.root() instanceof Node.Mapping root) {
                var seen = new HashSet<String>();
                for (var role : DocumentSet.mappingsIn(root, "roles")) {
                    checkSides(document, role, seen, report);
                    checkRefusals(document, role, report);
                    checkSends(document, role, report);
                }
            }
        }
    }

    private static void checkSides(Document document, Node.Mapping role, Set<String> seen, Report report) {
        role.scalar("role").ifPresent(name -> {
            for (var side : name.text().equals("both") ? List.of("client", "server") : List.of(name.text())) {
                if (!seen.add(side)) {
                    report.problem(document, name.place(), "The " + side + " is told above already; join the two");
                }
            }
        });
    }

    private static void checkRefusals(Document document, Node.Mapping role, Report report) {
        var rows = DocumentSet.mappingsIn(role, "on-refusal");
        if (rows.isEmpty()) {
            return;
        }
        var taken = mapping(role, "receives").map(it -> Codes.in(it, "codes"));
        if (taken.isEmpty()) {
            report.problem(document, role.place(), "\"on-refusal\" needs \"receives\": nothing says what is refused");
            return;
        }
        var others = new ArrayList<Node.Mapping>();
        for (var row : rows) {
            if (row.get("codes").isPresent() && row.get("count").isPresent()) {
                report.problem(document, row.place(), "Give \"codes\" or \"count\", not both: codes can be counted");
            }
            if (row.get("codes").isEmpty() && row.get("count").isEmpty()) {
                others.add(row);
            }
            claim(document, row, "codes", taken.get(), "already accepted or refused above", report);
        }
        if (others.size() > 1) {
            report.problem(
                    document, others.get(1).place(), "Only one entry can stand for all other codes; name its codes");
        }
    }

    private static void checkSends(Document document, Node.Mapping role, Report report) {
        var sends = mapping(role, "sends");
        if (sends.isEmpty()) {
            return;
        }
        var known = Codes.in(sends.get(), "codes");
        for (var row : DocumentSet.mappingsIn(sends.get(), "instead")) {
            claim(document, row, "asked", known, "already told above", report);
        }
        mapping(role, "api-accepts").ifPresent(api -> {
            var untold = Codes.in(api, "codes");
            untold.andNot(known);
            if (!untold.isEmpty()) {
                report.problem(
                        document,
                        sends.get().place(),
                        "The close call takes " + Codes.text(untold)
                                + ", but nothing says what goes out; add \"instead\"");
            }
        });
    }

    /** Adds the codes of a row to those told so far, and reports the ones that were among them. */
    private static void claim(
            Document document, Node.Mapping row, String key, BitSet told, String complaint, Report report) {
        var codes = Codes.in(row, key);
        var twice = (BitSet) codes.clone();
        twice.and(told);
        if (!twice.isEmpty()) {
            report.problem(document, row.place(), Codes.text(twice) + " is " + complaint);
        }
        told.or(codes);
    }

    private static Optional<Node.Mapping> mapping(Node.Mapping parent, String key) {
        return parent.get(key).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }
}
