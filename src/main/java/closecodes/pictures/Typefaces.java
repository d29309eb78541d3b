package closecodes.pictures;

import java.io.IOException;

/** The weights that pictures use. */
record Typefaces(Typeface regular, Typeface semiBold, Typeface bold) {

    static Typefaces read() throws IOException {
        return new Typefaces(Typeface.of("Regular"), Typeface.of("SemiBold"), Typeface.of("Bold"));
    }
}
