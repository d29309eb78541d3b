package closecodes.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from and how far it can be trusted.
 *
 * @param url the page that was opened; null if we measured it ourselves
 * @param note what was measured or where on the page it stands, such as {@code "Chromium 156"}
 * @param basis a word of the vocabulary: {@code measured}, {@code read}, {@code documented}, {@code reported}
 * @param checked the day somebody last looked
 * @param sure a word of the vocabulary: {@code high}, {@code medium}, {@code low}
 */
public record Source(@Nullable String url, @Nullable Text note, String basis, LocalDate checked, String sure) {}
