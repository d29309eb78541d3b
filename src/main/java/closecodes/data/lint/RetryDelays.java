package closecodes.data.lint;

import closecodes.data.DocumentSet;
import closecodes.data.Node;
import closecodes.data.Rule;
import java.util.Optional;
import java.util.Set;

/** Advice that waits says how long, and only such advice does. */
final class RetryDelays implements Rule {
    private static final String SHORTEST = "min-delay-ms";
    private static final String LONGEST = "max-delay-ms";
    private static final Set<String> WAITING = Set.of("after-delay", "with-backoff", "elsewhere");

    @Override
    public String id() {
        return "retry";
    }

    @Override
    public void check(DocumentSet documents, Report report) {
        for (var document : documents.all()) {
            for (var visit : document.visits()) {
                if (visit.name().equals("retry") && visit.node() instanceof Node.Mapping retry) {
                    objection(retry).ifPresent(message -> report.problem(document, retry.place(), message));
                }
            }
        }
    }

    private static Optional<String> objection(Node.Mapping retry) {
        var advice = retry.scalar("advice").map(Node.Scalar::text);
        if (advice.isEmpty()) {
            return Optional.empty();
        }
        if (!WAITING.contains(advice.get())) {
            return retry.get(SHORTEST).isPresent() || retry.get(LONGEST).isPresent()
                    ? Optional.of("The advice \"" + advice.get() + "\" waits for nothing; leave the delays out")
                    : Optional.empty();
        }
        if (retry.get(SHORTEST).isEmpty()
                || retry.get(LONGEST).isEmpty()
                || retry.get("jitter").isEmpty()) {
            return Optional.of("The advice \"" + advice.get() + "\" needs min-delay-ms, max-delay-ms and jitter");
        }
        // A delay that is no number is for the rule on types to report.
        return milliseconds(retry, SHORTEST).orElse(0L)
                        > milliseconds(retry, LONGEST).orElse(Long.MAX_VALUE)
                ? Optional.of("min-delay-ms must not be greater than max-delay-ms")
                : Optional.empty();
    }

    private static Optional<Long> milliseconds(Node.Mapping retry, String key) {
        return retry.scalar(key)
                .map(Node.Scalar::text)
                .filter(text -> text.matches("\\d{1,12}"))
                .map(Long::valueOf);
    }
}
