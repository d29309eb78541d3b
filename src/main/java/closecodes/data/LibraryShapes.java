package closecodes.data;

import static closecodes.data.Shapes.bilingual;
import static closecodes.data.Shapes.fields;
import static closecodes.data.Shapes.optional;
import static closecodes.data.Shapes.plain;
import static closecodes.data.Shapes.required;
import static closecodes.data.Shapes.whole;

import closecodes.protocol.CloseCode;

/** Parts of the document of a library that are no verdicts on codes. */
final class LibraryShapes {
    private static final int DAY_IN_SECONDS = Shapes.DAY_IN_MS / 1000;

    private static final int LARGEST_SIZE = 999_999_999;

    static final Shape LIMIT = fields(
            required("id", new Shape.Word("limit"), "What is limited"),
            required("role", plain("client|server|both", "both"), "The side of the connection"),
            optional("bytes", whole(1, LARGEST_SIZE), "The default, where it is a size"),
            optional(
                    "seconds", whole(1, DAY_IN_SECONDS), "The default, where it is a time; without both there is none"),
            optional("setting", plain(".{1,120}", "maxPayload"), "What changes it"),
            required("text", bilingual(300), "What is counted and what happens then"),
            required("sources", Shapes.SOURCES, "Where the figure comes from"));

    static final Shape CONSTANT = fields(
            required("code", whole(0, CloseCode.MAX), "The number"),
            required("name", plain("[A-Za-z][A-Za-z0-9_.:-]{0,60}", "CLOSE_ABNORMAL"), "The library's name for it"));

    private LibraryShapes() {}
}
