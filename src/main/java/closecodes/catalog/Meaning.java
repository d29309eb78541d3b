package closecodes.catalog;

/**
 * What a code means, in four answers.
 *
 * @param protocol what the protocol or the registration says
 * @param sentBy who sends it
 * @param seenBy who sees it
 * @param notSaid what it does not say
 */
public record Meaning(Text protocol, Text sentBy, Text seenBy, Text notSaid) {}
