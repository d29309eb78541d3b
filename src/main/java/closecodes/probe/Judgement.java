package closecodes.probe;

import closecodes.catalog.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a judge says of one case.
 *
 * @param why what decided, in a sentence
 * @param rule the rule that decided, where it is another than that of the case
 */
public record Judgement(Outcome outcome, Text why, @Nullable Rule rule) {

    static Judgement pass(Text why) {
        return new Judgement(Outcome.PASS, why, null);
    }

    /** A judgement on the rule of the case itself. */
    static Judgement of(Outcome outcome, Text why) {
        return new Judgement(outcome, why, null);
    }

    static Judgement nonStrict(Rule rule, Text why) {
        return new Judgement(Outcome.NON_STRICT, why, rule);
    }

    static Judgement fail(Rule rule, Text why) {
        return new Judgement(Outcome.FAIL, why, rule);
    }
}
