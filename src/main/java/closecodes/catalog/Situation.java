package closecodes.catalog;

import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a connection ends or never opens, and what each measured library made of it.
 *
 * @param id the name of its file, such as {@code tcp-fin}; part of a permalink
 * @param group what it belongs to, a word of the vocabulary
 * @param tested the side that the measured libraries played
 * @param acts the side that does what the title says
 * @param observer the side whose application was asked what it sees
 * @param what what exactly was done
 */
public record Situation(
        String id,
        String group,
        Endpoint tested,
        Endpoint acts,
        Endpoint observer,
        Text title,
        Text what,
        Expected expected,
        List<Outcome> outcomes,
        List<Source> sources,
        LocalDate updated) {

    /**
     * What the standards lead to.
     *
     * @param code null where they leave it open or there is no connection to close
     * @param clean whether the closing handshake counts as completed; null where that is left open
     * @param rule the sections that settle it
     */
    public record Expected(
            @Nullable CloseCode code, @Nullable Boolean clean, String rule, Text text) {}

    /**
     * What one version of a library made of it.
     *
     * @param version the version that was measured
     * @param code the number that the observing application is given, as it is: Netty gives −1, Deno 0; null where it is
     *     given none
     * @param clean what {@code wasClean} says; null where the library has no such thing
     * @param opened whether the opening handshake succeeded
     * @param delivers whether the message that came with the end reached the application; null where none came
     * @param ended whether the application is told of the end without a number or an error
     * @param reason the text that the application is given, where it is not the one of the Close frame; null for most
     * @param error what the application is told besides; null where nothing
     * @param refusal the exception that the call itself threw, so that nothing was sent; null for most
     * @param sends the Close frames that the library put on the wire; null where nobody looked
     * @param tcp what it did to TCP by itself, a word of the vocabulary; null where nobody looked or the other side ended it
     * @param afterMs how long it took, where that is worth knowing, in milliseconds
     * @param waitedMs how long the application was watched without being told anything, in milliseconds
     */
    public record Outcome(
            String library,
            String version,
            @Nullable Integer code,
            @Nullable Boolean clean,
            boolean opened,
            @Nullable Boolean delivers,
            boolean ended,
            @Nullable String reason,
            @Nullable String error,
            @Nullable String refusal,
            @Nullable List<Sent> sends,
            @Nullable String tcp,
            @Nullable Integer afterMs,
            @Nullable Integer waitedMs,
            @Nullable Text note) {

        /** What the application is told, in a word. */
        public Told told() {
            if (code != null) {
                return Told.CODE;
            }
            if (refusal != null) {
                return Told.REFUSAL;
            }
            if (error != null) {
                return Told.ERROR;
            }
            return ended ? Told.END : Told.NOTHING;
        }
    }

    /** What an application is told of an end. */
    public enum Told {
        /** A number. */
        CODE,
        /** An exception of its own call, which did nothing. */
        REFUSAL,
        /** An error without a number. */
        ERROR,
        /** That the connection ended, without a number. */
        END,
        /** Nothing, while somebody watched. */
        NOTHING;

        /** The id of this answer in the vocabulary. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A Close frame.
     *
     * @param code null where the frame was empty
     * @param reason null where it was empty or that of the other side
     */
    public record Sent(@Nullable CloseCode code, @Nullable String reason) {}

    /** What this library was measured to do; the newest version first. */
    public List<Outcome> of(String library) {
        return outcomes.stream()
                .filter(outcome -> outcome.library().equals(library))
                .toList();
    }

    /** What the version of the library's own document was measured to do. */
    public Optional<Outcome> of(Library library) {
        return of(library.id()).stream()
                .filter(outcome -> outcome.version().equals(library.version()))
                .findFirst();
    }
}
