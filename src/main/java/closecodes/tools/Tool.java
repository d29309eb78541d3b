package closecodes.tools;

import closecodes.catalog.Language;
import closecodes.routing.JsonBody;
import java.util.Map;

/** A question that a model can ask. */
public interface Tool {

    /** What the model is told about it. */
    Definition definition();

    /**
     * The answer.
     *
     * @param arguments without the language; none has an unknown name, and all that are required are there
     * @throws closecodes.routing.ProblemException if one of them makes no sense
     */
    Answer answer(JsonBody arguments, Language language);

    /**
     * A tool as a model learns of it, in English.
     *
     * @param name which never changes
     * @param title for people
     * @param description when to use it, and when not
     * @param input its arguments
     * @param output the JSON Schema (2020-12) of {@link Answer#structured}
     */
    record Definition(String name, String title, String description, Schema input, Map<String, Object> output) {}

    /**
     * An answer in two forms.
     *
     * @param text Markdown, the most important first
     * @param structured a record for programs
     */
    record Answer(String text, Object structured) {}
}
