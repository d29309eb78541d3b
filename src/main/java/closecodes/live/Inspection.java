package closecodes.live;

import closecodes.catalog.Language;
import closecodes.ending.BadArgumentException;
import closecodes.ending.Endings;
import closecodes.ending.Plan.Script;
import closecodes.protocol.FrameReading;
import closecodes.protocol.FrameWriter;
import closecodes.validation.FrameVerdict;
import closecodes.view.FrameView;
import closecodes.view.Json;
import closecodes.view.Links;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Echoes what it is told, carries out endings on command, and judges the frame that ends the conversation. */
final class Inspection implements Conversation {
    private static final int TEXT = 0x81;
    private static final int BINARY = 0x82;

    private final Language language;
    private final Links links;
    private final LiveReports reports;
    private final @Nullable String reportId;

    /** A conversation; the report is kept where {@code keepsReport} says so. */
    Inspection(Language language, Links links, LiveReports reports, boolean keepsReport) {
        this.language = language;
        this.links = links;
        this.reports = reports;
        this.reportId = keepsReport ? reports.reserve() : null;
    }

    /** The first message: where the report will be. */
    record Announcement(String report, String link, int minutes) {}

    @Override
    public void opened(Line line) {
        if (reportId != null) {
            var link = links.to("/v1/live/reports/" + reportId, language);
            line.send(text(Json.bytes(new Announcement(reportId, link, LiveReports.KEPT_MINUTES))));
        }
    }

    @Override
    public void message(Line line, boolean isText, byte[] payload) {
        if (!isText) {
            line.send(FrameWriter.frame(BINARY, payload, null));
            return;
        }
        try {
            var plan = Endings.command(new String(payload, StandardCharsets.UTF_8));
            if (plan.isPresent() && plan.get() instanceof Script script) {
                line.become(new ScriptedEnding(script));
            } else {
                line.send(text(payload));
            }
        } catch (BadArgumentException e) {
            line.send(text((e.value() + ": " + e.detail().in(language)).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    public void last(Line line, byte[] shown, FrameReading reading) {
        if (reportId != null) {
            reports.keep(reportId, new LiveReports.Report(shown, reading));
        }
        line.send(text(Json.bytes(FrameView.of(shown, FrameVerdict.of(reading), language))));
        line.sendLastClose(Answers.to(reading, Verdict.of(reading).in(language)));
    }

    @Override
    public boolean isSilent() {
        return false;
    }

    private static byte[] text(byte[] utf8) {
        return FrameWriter.frame(TEXT, utf8, null);
    }
}
