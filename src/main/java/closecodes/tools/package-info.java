/**
 * What a model can call: each tool with its name, description, schemas and short answers. Surfaces offer these in their own
 * forms, MCP and {@code /v1/tools.json}.
 */
@NullMarked
package closecodes.tools;

import org.jspecify.annotations.NullMarked;
