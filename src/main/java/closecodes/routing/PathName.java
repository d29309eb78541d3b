package closecodes.routing;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last part of a path: a name, and the format that its ending asks for.
 *
 * @param suffix the format; empty if the name has no ending
 */
public record PathName(String name, Optional<Format> suffix) {
    private static final Pattern ENDING = Pattern.compile("(.+)\\.([A-Za-z]{2,5})");

    /** Takes a path's last part apart. */
    public static PathName of(String part) {
        var matcher = ENDING.matcher(part);
        if (!matcher.matches()) {
            return new PathName(part, Optional.empty());
        }
        var format = Format.endingOf(part).orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Text(
                                        "There is no format .{ending} here. Ask for .json, .md or .txt.",
                                        "URL này không có định dạng .{ending}. Dùng .json, .md hoặc .txt.")
                                .with("ending", matcher.group(2)))
                .about(part));
        return new PathName(matcher.group(1), Optional.of(format));
    }

    /** The ending as written in a path, with its dot; nothing if there is none. */
    public String ending() {
        return suffix.map(Format::suffix).orElse("");
    }
}
