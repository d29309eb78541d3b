/**
 * The public shapes: what {@code openapi.yaml} calls schemas, as records in the order of their JSON keys, and the same
 * facts as pages of text (Markdown, plain) and as tables (CSV).
 */
@NullMarked
package closecodes.view;

import org.jspecify.annotations.NullMarked;
