package closecodes.live;

import closecodes.ending.Plan.Script;
import closecodes.protocol.FrameReading;

/** Carries a script out. Says nothing else, and answers a Close as the script wants it. */
final class ScriptedEnding implements Conversation {
    private final Script script;

    ScriptedEnding(Script script) {
        this.script = script;
    }

    @Override
    public void opened(Line line) {
        if (script.waitMs() > 0) {
            line.later(script.waitMs(), () -> act(line));
        } else {
            act(line);
        }
    }

    private void act(Line line) {
        switch (script.then()) {
            case AWAIT_CLOSE -> line.sendClose(script.bytes());
            case FIN -> line.end();
            case RESET -> line.reset();
            case NOTHING -> {}
        }
    }

    @Override
    public void message(Line line, boolean isText, byte[] payload) {
        // Nobody listens here.
    }

    @Override
    public void last(Line line, byte[] shown, FrameReading reading) {
        if (script.answerMs() == Script.NEVER) {
            return;
        }
        if (script.answerMs() == 0) {
            line.sendLastClose(Answers.to(reading));
        } else {
            line.later(script.answerMs(), () -> line.sendLastClose(Answers.to(reading)));
        }
    }

    @Override
    public boolean isSilent() {
        return script.answerMs() == Script.NEVER;
    }
}
