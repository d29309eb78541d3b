package closecodes.export;

import java.util.List;

/**
 * {@code index.json}: what the folder has, and what it cannot answer.
 *
 * @param dataVersion a fingerprint of the documents
 * @param ranges which file speaks for a number that has none
 * @param needsService what only the running service answers
 */
public record ExportIndex(
        String name,
        String dataVersion,
        String updated,
        String licence,
        List<Range> ranges,
        List<Live> needsService,
        List<ExportedFile> files) {

    /** The numbers from {@code first} to {@code last} without a file have that of their range, with the same ending. */
    public record Range(int first, int last, String file) {}

    /** A path of the service, and why it is not here. */
    public record Live(String path, String why) {}

    /** What is answered by the service alone. */
    static final List<Live> NEEDS_SERVICE = List.of(
            new Live("?severity= and every other query but lang", "filters are computed"),
            new Live("/v1/compare/{a}-vs-{b} that nobody wrote, /v1/compare?codes=", "any pair can be asked for"),
            new Live("/v1/decide?answers=", "each answer leads on"),
            new Live("/v1/search", "words are searched"),
            new Live("/v1/lookup", "many codes at once"),
            new Live("/v1/diagnose", "it reads what is sent"),
            new Live("/v1/validate, /v1/validate/batch, /v1/validate/frame", "they judge what is sent"),
            new Live("/live/{ending}, /v1/live/reports/{report}", "they are sockets, and what was seen on them"),
            new Live("names and aliases such as /v1/codes/GOING_AWAY", "they redirect"),
            new Live(
                    "Accept and Accept-Language",
                    "a file has one form; without a suffix, nginx gives the JSON below /v1, else the page"),
            new Live(
                    "/search, /diagnose, /validate, /decide, /live as pages",
                    "they are forms, and answer what is asked"),
            new Live("/badge, /embed, /oembed, /mcp", "they are made for who asks"),
            new Live("/docs", "it tries requests on the service"),
            new Live("/livez, /readyz, /version and other paths of operation", "they tell of a process"));
}
