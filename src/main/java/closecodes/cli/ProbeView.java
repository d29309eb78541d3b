package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.probe.CaseResult;
import closecodes.probe.Outcome;
import closecodes.probe.ProbeRun;
import closecodes.probe.Transcript;
import closecodes.view.FrameView;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code probe --json} prints. Keys only ever come to it.
 *
 * @param insecure whether certificate and host name went unchecked
 * @param timeoutMs of each step
 * @param slow whether the cases about time had their long form
 * @param ms how long the run took
 */
public record ProbeView(
        String target,
        boolean insecure,
        boolean slow,
        long timeoutMs,
        long passed,
        long nonStrict,
        long failed,
        long ms,
        List<CaseView> cases,
        String lang) {
    private static final int MOST_RECEIVED = 200;

    /**
     * One case.
     *
     * @param section of RFC 6455, such as {@code §5.5.1}
     * @param rule the sentence of it that decides
     * @param outcome {@code pass}, {@code non-strict} or {@code fail}
     * @param came what the server did, in a line
     * @param sent the frames that it got, in hexadecimal
     * @param received the first 200 frames that it sent, each explained as {@code /v1/validate/frame} does
     * @param tcpEnd {@code fin}, {@code reset}, {@code open}, {@code ours} if the case cuts it; null if no connection was had
     */
    public record CaseView(
            String id,
            String group,
            String title,
            String section,
            String rule,
            String expected,
            String outcome,
            String came,
            String why,
            List<String> sent,
            List<ReceivedView> received,
            @Nullable String tcpEnd,
            long ms) {}

    /** A frame of the server, and what a receiver makes of it. */
    public record ReceivedView(String hex, FrameView frame) {}

    static ProbeView of(ProbeRun run, Language language) {
        var settings = run.settings();
        return new ProbeView(
                settings.target().toString(),
                settings.isInsecure(),
                settings.isSlow(),
                settings.timeout().toMillis(),
                run.count(Outcome.PASS),
                run.count(Outcome.NON_STRICT),
                run.count(Outcome.FAIL),
                run.ms(),
                run.results().stream().map(result -> view(result, language)).toList(),
                language.tag());
    }

    private static CaseView view(CaseResult result, Language language) {
        var probeCase = result.probeCase();
        var transcript = result.transcript();
        return new CaseView(
                probeCase.id(),
                probeCase.group().id(),
                probeCase.title().in(language),
                result.rule().section(),
                result.rule().sentence(),
                probeCase.expected().in(language),
                result.outcome().id(),
                result.came().in(language),
                result.judgement().why().in(language),
                transcript == null
                        ? List.of()
                        : transcript.sent().stream()
                                .map(HexFormat.of()::formatHex)
                                .toList(),
                transcript == null ? List.of() : received(transcript, language),
                transcript == null ? null : transcript.end().id(),
                result.ms());
    }

    private static List<ReceivedView> received(Transcript transcript, Language language) {
        return transcript.frames().stream()
                .limit(MOST_RECEIVED)
                .map(frame -> new ReceivedView(
                        HexFormat.of().formatHex(frame.bytes()),
                        FrameView.of(frame.bytes(), frame.verdict(), language)))
                .toList();
    }
}
