/**
 * YAML documents to a {@link closecodes.catalog.Catalog}: reading, linting with every problem at its line and column,
 * and the JSON Schema that editors use. The only user of SnakeYAML.
 */
@NullMarked
package closecodes.data;

import org.jspecify.annotations.NullMarked;
