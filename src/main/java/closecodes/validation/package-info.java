/**
 * May this be sent, is this frame legal: codes, reasons and frames to findings, each with its rule, its cure and the
 * section that decides. Pure: what a rule says depends on nothing but its input.
 */
@NullMarked
package closecodes.validation;

import org.jspecify.annotations.NullMarked;
