/**
 * Draws the pictures that previews of links show. A step of the build: nothing of it is in the program, which serves the
 * finished files.
 *
 * <p>Letters are drawn as shapes from a font that the build brings along, so that a machine needs no fonts and every
 * build gives the same pictures.
 */
@NullMarked
package closecodes.pictures;

import org.jspecify.annotations.NullMarked;
