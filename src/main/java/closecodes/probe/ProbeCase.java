package closecodes.probe;

import closecodes.catalog.Text;

/**
 * One thing to try on a server.
 *
 * @param id stable, such as {@code close-one-byte}
 * @param rule what it rests on
 * @param title what the probe does
 * @param expected what a good server does then
 */
public record ProbeCase(String id, Group group, Rule rule, Text title, Text expected, Play play, Judge judge) {

    /** Judges what went over the connection: first what no case allows, then what this one is about. */
    Judgement judge(Transcript transcript) {
        return Conduct.objection(transcript).orElseGet(() -> Conduct.further(transcript, judge.judge(transcript)));
    }
}
