package closecodes.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * What a document says about a code, or about every number of a range. Ids are words of the vocabulary.
 *
 * @param severity how much attention it deserves
 * @param fault who is usually at fault
 * @param sender who puts it on the wire
 * @param retry the advice where the cause is unknown
 * @param causes the real ones, the most common first
 * @param updated the day the document last changed
 */
public record Explanation(
        Text title,
        Text summary,
        Meaning meaning,
        String severity,
        String fault,
        String sender,
        Retry retry,
        List<Cause> causes,
        List<Source> sources,
        LocalDate updated) {}
