package closecodes.probe;

import closecodes.catalog.Text;
import java.util.List;

/** Each code that may be sent, and one of each class that must not. */
final class CodeCases {
    private static final List<Integer> LEGAL =
            List.of(1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999);
    private static final List<Integer> ILLEGAL =
            List.of(0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535);

    private CodeCases() {}

    static List<ProbeCase> legal() {
        return LEGAL.stream().map(CodeCases::legal).toList();
    }

    static List<ProbeCase> illegal() {
        return ILLEGAL.stream().map(CodeCases::illegal).toList();
    }

    private static ProbeCase legal(int code) {
        // Registered after RFC 6455: a server that knows the RFC only may take them for undefined.
        boolean isLater = code >= 1012 && code <= 1014;
        return new ProbeCase(
                "code-" + code,
                Group.LEGAL_CODES,
                ruleOfLegal(code, isLater),
                title(code),
                new Text("Close {code}.", "Frame Close {code}.").with("code", code),
                Play.sendForClose(ClientFrames.close(code, "")),
                Judges.answers(code, isLater ? Outcome.NON_STRICT : Outcome.FAIL));
    }

    private static Rule ruleOfLegal(int code, boolean isLater) {
        if (isLater) {
            return Rule.FUTURE_CODES;
        }
        return code < 3000 ? Rule.USABLE_CODES : code < 4000 ? Rule.LIBRARY_CODES : Rule.PRIVATE_CODES;
    }

    private static ProbeCase illegal(int code) {
        // An echo of such a code is an illegal frame of the server's own, which no case allows.
        var judge = new FailureJudge(List.of(1002), code, Outcome.FAIL, Outcome.FAIL);
        return new ProbeCase(
                "code-" + code,
                Group.ILLEGAL_CODES,
                ruleOfIllegal(code),
                title(code),
                judge.expected(),
                Play.sendForFailure(ClientFrames.masked(ClientFrames.CLOSE, ClientFrames.body(code))),
                judge);
    }

    private static Rule ruleOfIllegal(int code) {
        return switch (code) {
            case 1004 -> Rule.RESERVED_1004;
            case 1005, 1006, 1015 -> Rule.LOCAL_CODE;
            default -> code < 1000 ? Rule.UNUSED_CODES : code < 3000 ? Rule.FUTURE_CODES : Rule.DEFINED_CODE;
        };
    }

    private static Text title(int code) {
        return new Text("Close {code}", "Close {code}").with("code", code);
    }
}
