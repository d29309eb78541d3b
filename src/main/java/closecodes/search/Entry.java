package closecodes.search;

import closecodes.catalog.Reach;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param id unique within its kind, such as {@code 1006} or {@code discord-gateway:4004}
 * @param code the number that it is about; null where there is none or more than one
 * @param names what it is called in any language: numbers, constants, slugs
 * @param keys the whole of what somebody types who means just this, besides its names, id and title
 * @param texts what it says, the shortest account first
 */
public record Entry(
        Kind kind,
        String id,
        @Nullable CloseCode code,
        Text title,
        List<String> names,
        List<String> keys,
        List<Text> texts,
        Reach reach) {

    Entry(Kind kind, String id, @Nullable CloseCode code, Text title, List<String> names, List<Text> texts) {
        this(kind, id, code, title, names, List.of(), texts, Reach.COMMON);
    }
}
