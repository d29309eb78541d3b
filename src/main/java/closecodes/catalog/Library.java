package closecodes.catalog;

import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a WebSocket library does with close codes, as measured or as its source says.
 *
 * @param id the name of its file, such as {@code java-websocket}
 * @param language the programming language of its users, in lower case
 * @param version the version that was measured, or whose source was read
 * @param basis how we know: {@code measured} or {@code read}
 * @param homepage its own page; null where none is given
 * @param reach how many developers meet it
 * @param limits what ends a connection by default, and how long it waits
 * @param constants what it calls the codes
 * @param example the path of a program that sends and reads a close code; null where there is none
 * @param roles the sides of a connection that we know about, the client first
 * @param notes what else a user should know
 * @param aliases other names to look it up by; no other library has them
 * @param signals words that give it away in a log or a stack trace
 * @param wordings how it words an end in logs and exceptions
 */
public record Library(
        String id,
        String name,
        String language,
        String version,
        String basis,
        @Nullable String homepage,
        Reach reach,
        List<Limit> limits,
        List<Constant> constants,
        @Nullable String example,
        List<Role> roles,
        List<Text> notes,
        List<String> aliases,
        List<String> signals,
        List<Wording> wordings,
        List<Source> sources,
        LocalDate updated) {

    /** What it does on one side of a connection; empty where that side was not measured. */
    public Optional<Role> role(Endpoint endpoint) {
        return roles.stream().filter(role -> role.endpoint() == endpoint).findFirst();
    }

    /**
     * A default that ends connections or messages, or how long something is waited for. Without a figure there is none by
     * default.
     *
     * @param id a word of the vocabulary, such as {@code message-size}
     * @param endpoints the sides that it holds for
     * @param bytes null where it is no size
     * @param seconds null where it is no time
     * @param setting what changes it; null where nothing does
     */
    public record Limit(
            String id,
            List<Endpoint> endpoints,
            @Nullable Integer bytes,
            @Nullable Integer seconds,
            @Nullable String setting,
            Text text,
            List<Source> sources) {}

    /** What the library calls a code. */
    public record Constant(CloseCode code, String name) {}

    /** An answer to a question about one code. */
    public enum Verdict {
        YES,
        NO,
        NOT_MEASURED
    }

    /**
     * The library on one side of a connection.
     *
     * @param receives the codes that it accepts from the wire; null where nobody measured
     * @param refusals what it does about the others
     * @param apiAccepts the codes that its close call takes; null where nobody measured
     * @param sends the codes that go out as asked for; null where nobody measured
     * @param instead what goes out in place of codes that the call takes and that do not go out
     */
    public record Role(
            Endpoint endpoint,
            @Nullable Measured receives,
            List<Refusal> refusals,
            @Nullable Measured apiAccepts,
            @Nullable Measured sends,
            List<Substitute> instead) {

        /** Whether it accepts this code from the wire. */
        public Verdict accepts(CloseCode code) {
            return verdict(receives, code);
        }

        /** Whether its close call takes this code without an error. */
        public Verdict apiAccepts(CloseCode code) {
            return verdict(apiAccepts, code);
        }

        /** What really goes out when the application asks to close with this code. */
        public OnWire onWire(CloseCode code) {
            if (apiAccepts(code) == Verdict.NO) {
                return OnWire.REFUSED;
            }
            if (verdict(sends, code) == Verdict.YES) {
                return OnWire.code(code);
            }
            return instead.stream()
                    .filter(substitute -> substitute.asked().contains(code))
                    .map(Substitute::wire)
                    .findFirst()
                    .orElse(OnWire.UNKNOWN);
        }

        private static Verdict verdict(@Nullable Measured measured, CloseCode code) {
            if (measured == null) {
                return Verdict.NOT_MEASURED;
            }
            return measured.codes().contains(code) ? Verdict.YES : Verdict.NO;
        }
    }

    /**
     * The codes for which something worked.
     *
     * @param method how it was measured, a word of the vocabulary: {@code live}, {@code in-process}, {@code predicate}
     * @param call what was called; null where a peer on the wire did the asking
     * @param error the error that the call throws for any other code; null where none was recorded
     */
    public record Measured(
            CodeSet codes,
            String method,
            @Nullable String call,
            @Nullable String error) {}

    /**
     * One way in which a refused code ends.
     *
     * @param codes the codes; empty if they were scattered, so that only their number is known
     * @param count how many codes ended this way
     * @param answer what it puts on the wire
     * @param reported what its application is told
     * @param error whether its application is told of an error too
     */
    public record Refusal(CodeSet codes, int count, OnWire answer, Reported reported, boolean error) {}

    /** What goes out in place of the codes asked for. */
    public record Substitute(CodeSet asked, OnWire wire) {}

    /**
     * What an application is told about a refused code.
     *
     * @param kind a word of the vocabulary: {@code code} another one, {@code same} the one that came, {@code none}
     * @param code the code of the first kind; null otherwise
     */
    public record Reported(String kind, @Nullable CloseCode code) {}
}
