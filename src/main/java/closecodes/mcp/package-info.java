/**
 * The Model Context Protocol: tools, resources and prompts for chatbots, over HTTP at {@code /mcp} and over standard streams.
 * It keeps nothing between messages and speaks all revisions from 2024-11-05 to 2026-07-28.
 */
@NullMarked
package closecodes.mcp;

import org.jspecify.annotations.NullMarked;
