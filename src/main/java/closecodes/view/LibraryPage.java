package closecodes.view;

import closecodes.catalog.CodeSet;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of a library, up to its sources: a section for each side of a connection. */
final class LibraryPage {
    private static final Text SCOPE = new Text(
            "What this version does with close codes, as measured: which it accepts, which it lets its application "
                    + "send, and what really goes out.",
            "Kết quả đo phiên bản này với từng mã đóng: chấp nhận mã nào, cho ứng dụng gửi mã nào và thực sự gửi gì.");
    private static final Text SCOPE_READ = new Text(
            "What this version does with close codes, as its source or documentation says; nothing was run.",
            "Phiên bản này xử lý mã đóng thế nào, theo mã nguồn hoặc tài liệu, chưa chạy thử.");
    private static final Text BYTES = new Text("{n} bytes", "{n} byte");
    private static final Text SECONDS = new Text("{n} seconds", "{n} giây");
    private static final Text NO_LIMIT = new Text("none", "không có");
    private static final Text NOT_MEASURED = new Text("not measured", "chưa đo");
    private static final Text SCATTERED = new Text("{count} scattered codes", "{count} mã rải rác");
    private static final Text CLOSE = new Text("Close {code}", "frame Close {code}");
    private static final Text AND_ERROR = new Text("{what}, and an error", "{what}, kèm lỗi");
    private static final Text THROWS = new Text("{error} for others", "{error} với mã khác");

    private final Vocabulary vocabulary;
    private final Language language;

    LibraryPage(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    Page of(LibraryView view) {
        var page = new Page()
                .heading(1, view.name() + " " + view.version())
                .paragraph((view.basis().equals(OutcomeView.BASIS) ? SCOPE : SCOPE_READ).in(language));
        view.roles().forEach(role -> section(page, role));
        limits(page, view);
        if (!view.differs().isEmpty()) {
            page.heading(2, in(Heading.DIFFERS))
                    .table(
                            List.of(in(Heading.SITUATION), in(Heading.EXPECTED), in(Heading.APPLICATION_SEES)),
                            view.differs().stream()
                                    .map(row -> List.of(
                                            row.title(),
                                            Integer.toString(row.expected()),
                                            Integer.toString(row.code())))
                                    .toList());
        }
        if (!view.constants().isEmpty()) {
            page.heading(2, in(Heading.CONSTANTS))
                    .bullets(view.constants().stream()
                            .map(constant -> constant.code() + ": `" + constant.name() + "`")
                            .toList());
        }
        if (!view.notes().isEmpty()) {
            page.heading(2, in(Heading.NOTES)).bullets(view.notes());
        }
        return page;
    }

    private void limits(Page page, LibraryView view) {
        if (view.limits().isEmpty()) {
            return;
        }
        page.heading(2, in(Heading.LIMITS))
                .table(
                        List.of(in(Heading.LIMIT), in(Heading.DEFAULT), in(Heading.SETTING), in(Heading.DESCRIPTION)),
                        view.limits().stream()
                                .map(limit -> List.of(
                                        vocabulary.label("limit", limit.id()).in(language),
                                        figure(limit),
                                        limit.setting() == null ? "" : "`" + limit.setting() + "`",
                                        limit.text()))
                                .toList());
    }

    private String figure(LimitView limit) {
        if (limit.bytes() != null) {
            return BYTES.with("n", limit.bytes()).in(language);
        }
        return limit.seconds() == null
                ? NO_LIMIT.in(language)
                : SECONDS.with("n", limit.seconds()).in(language);
    }

    private void section(Page page, LibraryView.RoleView role) {
        page.heading(2, in(role.role().equals("client") ? Heading.AS_CLIENT : Heading.AS_SERVER))
                .bullets(List.of(
                        line(Heading.RECEIVES, role.receives()),
                        line(Heading.API_ACCEPTS, role.apiAccepts()),
                        line(Heading.SENDS_AS_ASKED, role.sends())));
        if (!role.onRefusal().isEmpty()) {
            page.heading(3, in(Heading.ON_REFUSAL))
                    .table(
                            List.of(in(Heading.CODE_RECEIVED), in(Heading.ANSWERS), in(Heading.APPLICATION_SEES)),
                            role.onRefusal().stream().map(this::refusal).toList());
        }
        if (!role.instead().isEmpty()) {
            page.heading(3, in(Heading.INSTEAD))
                    .table(
                            List.of(in(Heading.CODE_ASKED), in(Heading.SENDS)),
                            role.instead().stream()
                                    .map(row -> List.of(codes(row.asked()), sent(row.sends(), row.sentCode())))
                                    .toList());
        }
    }

    private String line(Heading heading, LibraryView.@Nullable MeasuredView measured) {
        if (measured == null) {
            return in(heading) + ": " + NOT_MEASURED.in(language);
        }
        var how = new ArrayList<>(
                List.of(vocabulary.label("method", measured.method()).in(language)));
        if (measured.call() != null) {
            how.add("`" + measured.call() + "`");
        }
        if (measured.error() != null) {
            how.add(THROWS.with("error", "`" + measured.error() + "`").in(language));
        }
        return in(heading) + ": " + codes(measured.codes()) + " (" + String.join("; ", how) + ")";
    }

    private List<String> refusal(LibraryView.RefusalView row) {
        var codes = row.codes().isEmpty()
                ? SCATTERED.with("count", Integer.toString(row.count())).in(language)
                : codes(row.codes());
        var seen = row.reportedCode() == null
                ? vocabulary.label("reported", row.reports()).in(language)
                : Integer.toString(row.reportedCode());
        return List.of(
                codes,
                sent(row.sends(), row.sentCode()),
                row.error() ? AND_ERROR.with("what", seen).in(language) : seen);
    }

    private String sent(String kind, @Nullable Integer code) {
        return code == null
                ? vocabulary.label("sent", kind).in(language)
                : CLOSE.with("code", Integer.toString(code)).in(language);
    }

    private static String codes(List<CodeSet.Range> codes) {
        return codes.stream().map(range -> range.toString().replace('-', '–')).collect(Collectors.joining(", "));
    }

    private String in(Heading heading) {
        return heading.in(language);
    }
}
