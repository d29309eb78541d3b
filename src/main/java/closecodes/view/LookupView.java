package closecodes.view;

import closecodes.catalog.Language;
import closecodes.comparison.Subject;
import closecodes.lookup.Counted;
import closecodes.lookup.Summary;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many codes at once, in the order in which they were asked about.
 *
 * @param unknown how many of the items name no code that we know
 */
public record LookupView(List<ItemView> items, int count, int unknown, SummaryView summary, String lang) {

    /**
     * One code in short.
     *
     * @param id such as {@code 1006} or {@code discord-gateway:4004}; null where nothing is known, as everything but
     *     {@code count} and {@code error} then
     * @param code the number; null where what was asked is none
     * @param provider the id of the service; null where none was asked for
     * @param count how often it was met
     * @param error why nothing is known; null where something is
     */
    public record ItemView(
            @Nullable String id,
            @Nullable Integer code,
            @Nullable String provider,
            long count,
            @Nullable String name,
            @Nullable String title,
            @Nullable String severity,
            @Nullable String fault,
            @Nullable String retry,
            @Nullable String retryable,
            @Nullable Integer minDelayMs,
            @Nullable Integer maxDelayMs,
            @Nullable String advice,
            @Nullable String link,
            @Nullable ErrorView error) {

        /** An item that names nothing we know; how often it was met is not lost. */
        public static ItemView unknown(long count, ErrorView error) {
            return new ItemView(
                    null, null, null, count, null, null, null, null, null, null, null, null, null, null, error);
        }

        /** An item about a code. */
        public static ItemView of(Counted counted, Language language, Links links) {
            var subject = counted.subject();
            return new ItemView(
                    subject.id(),
                    subject.code().number(),
                    subject.provider().orElse(null),
                    counted.count(),
                    subject.name().orElse(null),
                    subject.title().in(language),
                    counted.severity(),
                    counted.fault(),
                    counted.retry(),
                    counted.retryable(),
                    counted.minDelayMs(),
                    counted.maxDelayMs(),
                    counted.advice().in(language),
                    address(subject, language, links),
                    null);
        }
    }

    /**
     * Why an item cannot be answered.
     *
     * @param type the id of the kind of error, as {@code /v1/problems} lists them
     * @param value what was wrong; null where there is no single value
     * @param didYouMean what was probably meant; null if that is anybody's guess
     */
    public record ErrorView(
            String type,
            String title,
            String detail,
            @Nullable String value,
            @Nullable String didYouMean) {}

    /** What stands out. */
    public record SummaryView(
            long events,
            List<ShareView> severity,
            List<ShareView> fault,
            List<ShareView> retryable,
            List<TopView> top,
            String text) {}

    /** A part of all closes. */
    public record ShareView(String id, String label, long events, BigDecimal share) {}

    /** A code that is worth looking at. */
    public record TopView(String id, String title, String severity, long events, String link) {}

    /** The view of items and of the summary of those that are known. */
    public static LookupView of(List<ItemView> items, Summary summary, Language language, Links links) {
        return new LookupView(
                items,
                items.size(),
                (int) items.stream().filter(item -> item.error() != null).count(),
                new SummaryView(
                        summary.events(),
                        shares(summary.severity(), language),
                        shares(summary.fault(), language),
                        shares(summary.retryable(), language),
                        summary.top().stream()
                                .map(code -> new TopView(
                                        code.subject().id(),
                                        code.subject().title().in(language),
                                        code.severity(),
                                        code.count(),
                                        address(code.subject(), language, links)))
                                .toList(),
                        summary.text().in(language)),
                language.tag());
    }

    /** The items as a table. */
    public Sheet sheet(Language language) {
        return new Columns<ItemView>()
                .with("id", ItemView::id)
                .with("code", ItemView::code)
                .with("provider", ItemView::provider)
                .with("count", ItemView::count)
                .with("name", ItemView::name)
                .with("title", ItemView::title)
                .with("severity", ItemView::severity)
                .with("fault", ItemView::fault)
                .with("retry", ItemView::retry)
                .with("retryable", ItemView::retryable)
                .with("min_delay_ms", ItemView::minDelayMs)
                .with("max_delay_ms", ItemView::maxDelayMs)
                .with("advice", ItemView::advice)
                .with("link", ItemView::link)
                .with(
                        "error",
                        item -> item.error() == null
                                ? null
                                : item.error().title() + ": " + item.error().detail())
                .of(items, Heading.CODES.in(language));
    }

    /** The summary, then the items. */
    public Page page(Language language) {
        var page = new Page().heading(1, Heading.CODES.in(language)).paragraph(summary.text());
        for (var item : items) {
            var error = item.error();
            if (error == null) {
                page.heading(2, item.id() + (item.name() == null ? "" : " " + item.name()) + ": " + item.title())
                        .paragraph(item.advice() + " " + item.link());
            } else {
                page.heading(2, error.value() == null ? error.title() : error.value())
                        .paragraph(error.detail());
            }
        }
        return page;
    }

    private static List<ShareView> shares(List<Summary.Share> shares, Language language) {
        return shares.stream()
                .map(share -> new ShareView(share.id(), share.label().in(language), share.events(), share.share()))
                .toList();
    }

    private static String address(Subject subject, Language language, Links links) {
        var use = subject.use();
        return links.to(use == null ? Links.code(subject.code()) : Links.code(use), language);
    }
}
