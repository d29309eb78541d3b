package closecodes.mcp;

import java.util.Optional;

/** What comes with a message beside its bytes. */
interface Envelope {
    /** That of a message on a stream, which has none. */
    Envelope NONE = new Envelope() {
        @Override
        public Optional<String> header(String name) {
            return Optional.empty();
        }

        @Override
        public boolean mirrorsBody() {
            return false;
        }
    };

    /** A header, if it was sent. */
    Optional<String> header(String name);

    /** Whether headers have to repeat what the body says (revision 2026-07-28, Streamable HTTP). */
    boolean mirrorsBody();
}
