/**
 * What every HTTP answer shares, whoever gives it: the reader's language, query strings, problem documents and the
 * headers that are always sent.
 */
@NullMarked
package closecodes.http;

import org.jspecify.annotations.NullMarked;
