package closecodes.lookup;

import closecodes.catalog.Retry;
import closecodes.catalog.Text;
import closecodes.comparison.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A code that was met, by itself or at a service, in the few words that a table has room for. Ids are words of the
 * vocabulary.
 *
 * @param count how often it was met
 */
public record Counted(Subject subject, long count) {
    private static final String NO = "no";
    private static final String YES = "yes";
    private static final String DEPENDS = "depends";
    private static final String UNKNOWN = "unknown";

    /** How much attention it deserves: an error where the service alone gives the number its meaning and forbids a retry. */
    public String severity() {
        boolean isServices = subject.use() != null && subject.answer().document() == null;
        return isServices && retryable().equals(NO)
                ? "error"
                : subject.answer().explanation().severity();
    }

    /** Who is usually at fault; at a service, whoever has to act. */
    public String fault() {
        var use = subject.use();
        if (use == null) {
            return subject.answer().explanation().fault();
        }
        var owner = use.code().owner();
        return owner == null || owner.equals("operator") ? UNKNOWN : owner;
    }

    /** Whether and how to connect again. */
    public String retry() {
        var use = subject.use();
        if (use == null) {
            return general().advice();
        }
        return switch (use.code().reconnect()) {
            case NO -> NO;
            case YES -> use.code().waitMs() == null ? "with-backoff" : "after-delay";
            default -> DEPENDS;
        };
    }

    /** The same in one word of the group {@code reconnect}: {@code yes}, {@code no}, {@code depends}, {@code unknown}. */
    public String retryable() {
        var use = subject.use();
        if (use != null) {
            return use.code().reconnect();
        }
        return switch (general().advice()) {
            case "after-delay", "with-backoff", "elsewhere" -> YES;
            case "not-needed", NO -> NO;
            case DEPENDS -> DEPENDS;
            default -> UNKNOWN;
        };
    }

    /** The shortest delay before the next attempt, in milliseconds; null where there is none. */
    public @Nullable Integer minDelayMs() {
        var use = subject.use();
        return use == null ? general().minDelayMs() : use.code().waitMs();
    }

    /** The longest delay before the next attempt, in milliseconds; null where there is none. */
    public @Nullable Integer maxDelayMs() {
        return subject.use() == null ? general().maxDelayMs() : null;
    }

    /** What to do, in a sentence or two: the first step where a service tells some. */
    public Text advice() {
        var use = subject.use();
        if (use == null) {
            return general().text();
        }
        return use.code().fix().stream().findFirst().orElseGet(() -> switch (retryable()) {
            case YES -> new Text("Connect again.", "Kết nối lại.");
            case NO ->
                new Text(
                        "Do not connect again before something is changed.",
                        "Chưa sửa nguyên nhân thì đừng kết nối lại.");
            case DEPENDS ->
                new Text(
                        "It depends on the case whether to connect again; read what the service says.",
                        "Có nên kết nối lại hay không còn tùy trường hợp, xem tài liệu của dịch vụ.");
            default ->
                new Text(
                        "The service does not say whether to connect again.",
                        "Dịch vụ không nói có nên kết nối lại hay không.");
        });
    }

    private Retry general() {
        return subject.answer().explanation().retry();
    }
}
