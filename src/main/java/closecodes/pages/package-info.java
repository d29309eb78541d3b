/**
 * The pages for people who follow a link: rendered here from the same views as the API's answers, in both languages, and
 * whole without JavaScript. Templates lie in {@code src/main/jte}.
 */
@NullMarked
package closecodes.pages;

import org.jspecify.annotations.NullMarked;
