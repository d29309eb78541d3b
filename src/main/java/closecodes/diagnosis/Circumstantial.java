package closecodes.diagnosis;

import closecodes.catalog.CauseSignals;
import closecodes.catalog.ClosedBy;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Text;
import closecodes.catalog.Vocabulary;
import closecodes.protocol.CloseCode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weighs the circumstances of a connection for and against one suspect. */
final class Circumstantial {
    private final Facts facts;
    private final Vocabulary vocabulary;

    Circumstantial(Facts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    /** Weighs what the signals of a cause ask for. */
    void weigh(Suspect suspect, CauseSignals signals) {
        times(suspect, signals.idleSeconds(), signals.openSeconds());
        side(suspect, signals.closedBy());
        opening(suspect, signals);
        library(suspect, signals.libraries());
        intermediaries(suspect, signals.intermediaries());
        tls(suspect, signals);
        role(suspect, signals);
        form(suspect, signals);
    }

    /** Weighs the limits of an ending, or of a cause. */
    void times(Suspect suspect, List<Integer> idleLimits, List<Integer> openLimits) {
        int idle = Times.firstFit(facts.idle(), idleLimits);
        int open = Times.firstFit(facts.open(), openLimits);
        if (idle >= 0) {
            suspect.add(
                    Weight.IDLE_TIME,
                    () -> Says.idle(Times.text(Times.fitting(facts.idle(), idle)), Times.toleranceOf(idle), idle));
        }
        if (open >= 0) {
            suspect.add(
                    Weight.OPEN_TIME,
                    () -> Says.open(Times.text(Times.fitting(facts.open(), open)), Times.toleranceOf(open), open));
        }
        boolean asksForIdle = !idleLimits.isEmpty() && !facts.idle().isEmpty();
        boolean asksForOpen = !openLimits.isEmpty() && !facts.open().isEmpty();
        // Limits can be set, so that words of the cause outweigh a time that is none of the defaults.
        if (idle < 0 && open < 0 && (asksForIdle || asksForOpen) && !suspect.isNamed()) {
            double time = asksForIdle ? facts.idle().get(0) : facts.open().get(0);
            suspect.add(Weight.OTHER_TIME, () -> Says.otherTime(Times.text(time)));
        }
    }

    private void side(Suspect suspect, @Nullable ClosedBy side) {
        if (side == null || facts.closedBy() == ClosedBy.UNKNOWN || facts.closedBy() == ClosedBy.NOBODY) {
            return;
        }
        if (side == facts.closedBy()) {
            suspect.add(Weight.WHO_CLOSED, () -> Says.closedBy(label(side)));
        } else {
            suspect.add(Weight.OTHER_SIDE, () -> Says.otherSide(label(side), label(facts.closedBy())));
        }
    }

    private Text label(ClosedBy side) {
        return vocabulary.label("closed-by", side.id());
    }

    private void opening(Suspect suspect, CauseSignals signals) {
        if (!signals.beforeOpen()) {
            return;
        }
        facts.httpStatus().stream()
                .filter(signals.httpStatus()::contains)
                .findFirst()
                .ifPresent(status -> suspect.add(Weight.HTTP_STATUS, () -> Says.httpStatus(status)));
        var answered =
                facts.httpStatus().stream().filter(status -> status >= 200).findFirst();
        if (answered.isPresent() && signals.httpStatus().isEmpty()) {
            suspect.add(Weight.WAS_ANSWERED, () -> Says.wasAnswered(answered.get()));
        }
        if (facts.neverOpened()) {
            suspect.add(Weight.NEVER_OPENED, () -> Says.neverOpened());
        } else {
            facts.open().stream()
                    .filter(seconds -> seconds > 0)
                    .findFirst()
                    .ifPresentOrElse(
                            seconds -> suspect.add(Weight.WAS_OPEN, () -> Says.wasOpen(Times.text(seconds))),
                            () -> suspect.add(Weight.UNSAID_OPENING, () -> Says.unsaidOpening()));
        }
    }

    private void library(Suspect suspect, List<String> libraries) {
        var library = facts.library();
        if (libraries.isEmpty() || library == null) {
            return;
        }
        if (libraries.contains(library.id())) {
            suspect.add(Weight.LIBRARY, () -> Says.library(library.name()));
        } else {
            suspect.add(Weight.OTHER_LIBRARY, () -> Says.otherLibrary(library.name()));
        }
    }

    private void intermediaries(Suspect suspect, List<String> slugs) {
        if (slugs.isEmpty()) {
            return;
        }
        for (var intermediary : facts.via()) {
            if (slugs.contains(intermediary.slug())) {
                suspect.add(Weight.INTERMEDIARY, () -> Says.library(intermediary.name()));
                return;
            }
        }
        if (facts.givenVia()) {
            suspect.add(
                    Weight.OTHER_INTERMEDIARY,
                    () -> Says.otherIntermediary(
                            facts.via().stream().map(Intermediary::name).collect(Collectors.joining(", "))));
        }
    }

    private void tls(Suspect suspect, CauseSignals signals) {
        var tls = facts.tls();
        if (signals.tls() == null || tls == null) {
            return;
        }
        if (signals.tls().equals(tls)) {
            suspect.add(Weight.TLS, () -> tls ? Says.tls() : Says.noTls());
        } else {
            suspect.add(Weight.OTHER_TLS, () -> Says.otherTls(tls));
        }
    }

    private void role(Suspect suspect, CauseSignals signals) {
        var seenBy = signals.seenBy();
        var role = facts.role();
        if (seenBy == null || role == null) {
            return;
        }
        if (seenBy == role) {
            suspect.add(Weight.SIDE, () -> Says.side(role.id()));
        } else {
            suspect.add(Weight.OTHER_ROLE, () -> Says.otherRole(seenBy.id()));
        }
    }

    private void form(Suspect suspect, CauseSignals signals) {
        var form = signals.codeForm();
        var code = suspect.code();
        if (form != null && code != null && CodeForm.is(form, code.number())) {
            suspect.add(Weight.FORM_OF_CODE, () -> CodeForm.says(form, code));
        }
    }

    /** Whether a number is of the form that a cause asks for. */
    static boolean mayBe(CauseSignals signals, CloseCode code) {
        return signals.codeForm() == null || CodeForm.is(signals.codeForm(), code.number());
    }
}
