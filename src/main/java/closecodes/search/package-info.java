/**
 * Full text over all documents in both languages: words, numbers and constant names to ranked hits.
 *
 * <p>The only user of Lucene, which keeps its index in memory.
 */
@NullMarked
package closecodes.search;

import org.jspecify.annotations.NullMarked;
