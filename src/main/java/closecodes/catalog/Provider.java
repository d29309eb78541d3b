package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service and what its close codes mean there.
 *
 * @param slug the name of its file, such as {@code discord-gateway}
 * @param what what it is, in a few words
 * @param summary which closes there are, and the rule that decides about reconnecting
 * @param depth how much is said about each code: a word of the vocabulary
 * @param family what it belongs to, a word of the vocabulary; null where it stands alone
 * @param aliases other names to look it up by; no other service has them
 * @param docs its own page on its codes; null where it has none
 * @param domains host names that give it away in a log, {@code *.} in front of those with many subdomains
 * @param signals words that give it away in a log
 * @param codes by number
 */
public record Provider(
        String slug,
        String name,
        Text what,
        Text summary,
        String depth,
        Reach reach,
        @Nullable String family,
        List<String> aliases,
        @Nullable String docs,
        List<String> domains,
        List<String> signals,
        List<ProviderCode> codes,
        List<Source> sources,
        LocalDate updated) {

    /** What this number means there; empty where the service does not use it. */
    public Optional<ProviderCode> code(CloseCode code) {
        return codes.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
