/**
 * What an answer costs: benchmarks over the data and over a hundred times as much, each with a bar that {@code mvn -Pbench
 * verify} holds it to.
 */
package closecodes.bench;
