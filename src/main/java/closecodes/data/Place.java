package closecodes.data;

/** Where something stands in a file; line and column count from 1. */
public record Place(int line, int column) implements Comparable<Place> {

    /** The first character of a file. */
    public static final Place START = new Place(1, 1);

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
