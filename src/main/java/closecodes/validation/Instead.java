package closecodes.validation;

import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Codes to use in the place of one that cannot stay. */
final class Instead {
    private static final int NOTHING = 0;
    private static final int NORMAL = 1000;
    private static final int FIRST_PRIVATE = 4000;

    /** What people mean with a number that cannot stay: local codes, 1004, those that a peer does not know, HTTP. */
    private static final Map<Integer, Integer> MEANT = Map.ofEntries(
            Map.entry(1004, 1009),
            Map.entry(1005, 1000),
            Map.entry(1006, 1011),
            Map.entry(1015, 1011),
            Map.entry(1012, 1001),
            Map.entry(1013, 1011),
            Map.entry(1014, 1011),
            Map.entry(400, 1008),
            Map.entry(401, 3000),
            Map.entry(403, 3003),
            Map.entry(408, 3008),
            Map.entry(413, 1009),
            Map.entry(415, 1003),
            Map.entry(500, 1011),
            Map.entry(502, 1014),
            Map.entry(503, 1013));

    private Instead() {}

    static List<CloseCode> of(CloseRequest request, List<Finding> findings) {
        boolean codeIsWrong =
                findings.stream().anyMatch(finding -> finding.level() != Level.INFO && isAboutCode(finding));
        var number = request.code();
        if (number == null || !codeIsWrong) {
            return List.of();
        }
        var purpose = request.purpose();
        var wanted = purpose == null
                ? IntStream.of(MEANT.getOrDefault(number, request.via() == Via.BROWSER ? NORMAL : NOTHING))
                : purpose.codes().stream().mapToInt(CloseCode::number);
        return IntStream.concat(wanted, IntStream.of(general(number)))
                .filter(code -> code != number && isUsable(code, request))
                .distinct()
                .mapToObj(CloseCode::new)
                .toList();
    }

    private static boolean isAboutCode(Finding finding) {
        return !finding.rule().startsWith("reason-")
                && !finding.rule().equals("lone-surrogate")
                && !finding.rule().equals("invisible-character");
    }

    /** A private number that keeps the last digits: 1011 becomes 4011, 404 becomes 4404. */
    private static int general(int number) {
        return FIRST_PRIVATE + Math.floorMod(number, 1000);
    }

    private static boolean isUsable(int number, CloseRequest request) {
        if (!CloseCode.isPossible(number)) {
            return false;
        }
        var code = new CloseCode(number);
        boolean ofSender = code.wireUse().senders().contains(request.sender());
        return ofSender
                && (request.via() == Via.WIRE || code.acceptedByBrowserClose())
                && !(number == 1014 && request.sender() == Endpoint.CLIENT);
    }
}
