package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeSet;
import closecodes.catalog.Language;
import closecodes.catalog.Library;
import closecodes.catalog.OnWire;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a library does with close codes.
 *
 * @param differs the situations in which it gives another number than the standards lead to
 */
public record LibraryView(
        String id,
        String name,
        String programmingLanguage,
        String version,
        String basis,
        @Nullable String homepage,
        String reach,
        List<String> aliases,
        List<LimitView> limits,
        List<ConstantView> constants,
        @Nullable String exampleFile,
        List<RoleView> roles,
        List<DifferenceView> differs,
        List<String> notes,
        List<SourceView> sources,
        String lang,
        Links.DocumentLinks links,
        String updated) {

    /** What the library calls a code. */
    public record ConstantView(int code, String name) {}

    /** The library on one side of a connection; null where nobody measured. */
    public record RoleView(
            String role,
            @Nullable MeasuredView receives,
            List<RefusalView> onRefusal,
            @Nullable MeasuredView apiAccepts,
            @Nullable MeasuredView sends,
            List<SubstituteView> instead) {

        static RoleView of(Library.Role role) {
            return new RoleView(
                    role.endpoint().id(),
                    MeasuredView.of(role.receives()),
                    role.refusals().stream().map(RefusalView::of).toList(),
                    MeasuredView.of(role.apiAccepts()),
                    MeasuredView.of(role.sends()),
                    role.instead().stream().map(SubstituteView::of).toList());
        }
    }

    /** The codes for which something worked, and how that was found out. */
    public record MeasuredView(
            List<CodeSet.Range> codes,
            String method,
            @Nullable String call,
            @Nullable String error) {

        @Nullable
        static MeasuredView of(Library.@Nullable Measured measured) {
            return measured == null
                    ? null
                    : new MeasuredView(measured.codes().ranges(), measured.method(), measured.call(), measured.error());
        }
    }

    /** One way in which refused codes end; without codes where they were only counted. */
    public record RefusalView(
            List<CodeSet.Range> codes,
            int count,
            String sends,
            @Nullable Integer sentCode,
            String reports,
            @Nullable Integer reportedCode,
            boolean error) {

        static RefusalView of(Library.Refusal refusal) {
            return new RefusalView(
                    refusal.codes().ranges(),
                    refusal.count(),
                    id(refusal.answer()),
                    number(refusal.answer().code()),
                    refusal.reported().kind(),
                    number(refusal.reported().code()),
                    refusal.error());
        }
    }

    /** What goes out in place of the codes asked for. */
    public record SubstituteView(
            List<CodeSet.Range> asked,
            String sends,
            @Nullable Integer sentCode) {

        static SubstituteView of(Library.Substitute substitute) {
            return new SubstituteView(
                    substitute.asked().ranges(),
                    id(substitute.wire()),
                    number(substitute.wire().code()));
        }
    }

    /** The view of a library. */
    public static LibraryView of(Catalog catalog, Library library, Language language, Links links) {
        return new LibraryView(
                library.id(),
                library.name(),
                library.language(),
                library.version(),
                library.basis(),
                library.homepage(),
                library.reach().id(),
                library.aliases(),
                library.limits().stream()
                        .map(limit -> LimitView.of(limit, language))
                        .toList(),
                library.constants().stream()
                        .map(constant -> new ConstantView(constant.code().number(), constant.name()))
                        .toList(),
                library.example(),
                library.roles().stream().map(RoleView::of).toList(),
                DifferenceView.of(catalog, library, language, links),
                library.notes().stream().map((Text note) -> note.in(language)).toList(),
                SourceView.of(library.sources(), language),
                language.tag(),
                links.document(Links.library(library.id()), language),
                library.updated().toString());
    }

    private static String id(OnWire wire) {
        return wire.kind().name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    private static Integer number(@Nullable CloseCode code) {
        return code == null ? null : code.number();
    }
}
