package closecodes.cache;

import closecodes.catalog.Language;

/**
 * All of a request that an answer can depend on.
 *
 * @param target path and query, as they were sent
 * @param formats which formats the client likes better than which; equal for all {@code Accept} headers that mean the same
 * @param language what {@code Accept-Language} comes to
 * @param gzip whether gzip is taken
 */
record Question(String target, int formats, Language language, boolean gzip) {}
