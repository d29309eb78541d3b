package closecodes.cli;

import closecodes.protocol.Endpoint;
import closecodes.validation.FrameVerdict;
import closecodes.validation.HexPaste;
import closecodes.view.FrameView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code closecodes frame 880203ed --from server}: is this frame legal? The same answer as the API; 1 if it is not. */
@Command(name = "frame", mixinStandardHelpOptions = true)
public final class FrameCommand implements Callable<Integer> {
    private static final int LARGEST_PASTE = 1024 * 1024;

    @Parameters(paramLabel = "HEX")
    private String hex = "";

    @Option(names = "--from", paramLabel = "SIDE", required = true)
    private Endpoint from = Endpoint.SERVER;

    @Option(names = "--extension", paramLabel = "NAME")
    private List<String> extensions = List.of();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException {
        var text = hex.equals("-") ? new String(System.in.readNBytes(LARGEST_PASTE), StandardCharsets.UTF_8) : hex;
        var paste = HexPaste.of(text);
        var objection = paste.objection();
        if (objection != null) {
            output.err().println(objection.in(output.language()));
            return 2;
        }
        var view = FrameView.of(paste.bytes(), FrameVerdict.of(paste.bytes(), from, extensions), output.language());
        output.printLines(view, out -> {
            out.println((view.valid() ? "valid " : "invalid ") + view.state());
            for (var field : view.fields()) {
                out.printf("%4d  %-16s %-12s %s%n", field.offset(), field.name(), field.value(), field.meaning());
            }
            Answers.findings(out, view.findings());
        });
        return view.valid() ? 0 : 1;
    }
}
