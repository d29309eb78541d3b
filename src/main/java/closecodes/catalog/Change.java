package closecodes.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that changed in the documents on one day.
 *
 * @param documents paths without their ending ({@code codes/1006}), or whole folders ({@code codes})
 */
public record Change(LocalDate date, List<String> documents, Text what) {}
