package closecodes.export;

/**
 * One answer as a file.
 *
 * @param file where it lies in the folder, such as {@code vi/v1/codes/1006.md}
 * @param url what the service calls it, such as {@code /v1/codes/1006.md?lang=vi}
 * @param bytes how long it is
 * @param etag the entity tag that the service gives it
 */
public record ExportedFile(
        String file, String url, String lang, String contentType, long bytes, String sha256, String etag) {}
