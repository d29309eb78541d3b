/**
 * What RFC 6455 and the IANA registry say about numbers: which values a close code can have, who defines them and who
 * may put them on the wire.
 *
 * <p>Depends on nothing but the JDK. What a single code <em>means</em> is data, not code: see {@code data/codes}.
 */
@NullMarked
package closecodes.protocol;

import org.jspecify.annotations.NullMarked;
