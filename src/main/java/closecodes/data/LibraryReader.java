package closecodes.data;

import closecodes.catalog.CodeSet;
import closecodes.catalog.Library;
import closecodes.catalog.Library.Measured;
import closecodes.catalog.Library.Refusal;
import closecodes.catalog.Library.Reported;
import closecodes.catalog.Library.Role;
import closecodes.catalog.Library.Substitute;
import closecodes.catalog.OnWire;
import closecodes.catalog.Reach;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documents of libraries to values. */
final class LibraryReader {
    private static final String BOTH = "both";
    private static final String MEASURED = "measured";
    private static final String COMMON = "common";

    private LibraryReader() {}

    static Library library(Fields fields) {
        var updated = fields.date("updated");
        return new Library(
                fields.documentName(),
                fields.string("name"),
                fields.string("language"),
                fields.string("version"),
                Objects.requireNonNullElse(fields.optionalString("basis"), MEASURED),
                fields.optionalString("homepage"),
                Reach.of(Objects.requireNonNullElse(fields.optionalString("reach"), COMMON)),
                fields.list("limits", limit -> limit(limit, updated)),
                fields.list(
                        "constants",
                        constant ->
                                new Library.Constant(new CloseCode(constant.number("code")), constant.string("name"))),
                fields.optionalString("example"),
                fields.list("roles", LibraryReader::roles).stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Role::endpoint))
                        .toList(),
                fields.list("notes", Fields::asText),
                fields.strings("aliases"),
                fields.strings("signals"),
                fields.list("wordings", wording -> SignalReader.wording(wording, updated)),
                CatalogReader.sources(fields, updated),
                updated);
    }

    private static Library.Limit limit(Fields fields, LocalDate updated) {
        return new Library.Limit(
                fields.string("id"),
                sides(fields.string("role")),
                fields.optionalNumber("bytes"),
                fields.optionalNumber("seconds"),
                fields.optionalString("setting"),
                fields.text("text"),
                CatalogReader.sources(fields, updated));
    }

    private static List<Endpoint> sides(String role) {
        return Arrays.stream(Endpoint.values())
                .filter(endpoint -> isOf(endpoint, role))
                .toList();
    }

    private static List<Role> roles(Fields fields) {
        return sides(fields.string("role")).stream()
                .map(endpoint -> role(endpoint, fields))
                .toList();
    }

    private static boolean isOf(Endpoint endpoint, String role) {
        return role.equals(BOTH) || role.equals(endpoint.id());
    }

    private static Role role(Endpoint endpoint, Fields fields) {
        var sends = fields.optional("sends");
        return new Role(
                endpoint,
                measured(fields.optional("receives")),
                refusals(fields),
                measured(fields.optional("api-accepts")),
                measured(sends),
                sends == null
                        ? List.of()
                        : sends.list(
                                "instead", row -> new Substitute(codes(row, "asked"), onWire(row.string("wire")))));
    }

    @Nullable
    private static Measured measured(@Nullable Fields fields) {
        return fields == null
                ? null
                : new Measured(
                        codes(fields, "codes"),
                        fields.string("method"),
                        fields.optionalString("call"),
                        fields.optionalString("throws"));
    }

    private static List<Refusal> refusals(Fields role) {
        var named = role.list("on-refusal", row -> codes(row, "codes"));
        return role.list("on-refusal", row -> refusal(row, rest(role, named)));
    }

    private static Refusal refusal(Fields row, CodeSet rest) {
        var named = codes(row, "codes");
        var count = row.optionalNumber("count");
        var codes = count == null && named.size() == 0 ? rest : named;
        return new Refusal(
                codes,
                count == null ? codes.size() : count,
                onWire(row.string("sends")),
                reported(row.string("reports")),
                row.string("error").equals("yes"));
    }

    /** The refused codes that no entry names. */
    private static CodeSet rest(Fields role, List<CodeSet> named) {
        var rest = CodeSet.ALL.without(codes(role.mapping("receives"), "codes"));
        for (var codes : named) {
            rest = rest.without(codes);
        }
        return rest;
    }

    private static CodeSet codes(Fields fields, String key) {
        return CodeSet.parse(fields.strings(key));
    }

    private static OnWire onWire(String text) {
        return switch (text) {
            case "empty" -> OnWire.EMPTY;
            case "nothing" -> OnWire.NOTHING;
            default -> OnWire.code(new CloseCode(Integer.parseInt(text)));
        };
    }

    private static Reported reported(String text) {
        return switch (text) {
            case "same", "none" -> new Reported(text, null);
            default -> new Reported("code", new CloseCode(Integer.parseInt(text)));
        };
    }
}
