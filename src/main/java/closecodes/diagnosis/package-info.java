/**
 * From what people have, a pasted log and what they know of the connection, to the likely causes of its end.
 *
 * <p>What words and figures mean is data: the signals of causes, the wordings of libraries, the limits of
 * intermediaries. Here they are found, weighed by one table ({@link closecodes.diagnosis.Weight}) and put into order, so
 * that equal questions get equal answers and each answer can say why.
 */
@NullMarked
package closecodes.diagnosis;

import org.jspecify.annotations.NullMarked;
