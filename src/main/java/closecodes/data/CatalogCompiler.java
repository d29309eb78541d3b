package closecodes.data;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: lints the documents that the program is to have built in, and writes them as nodes. */
public final class CatalogCompiler {
    private CatalogCompiler() {}

    /**
     * Reads the folder {@code args[0]} and writes the file {@code args[1]}.
     *
     * @throws BadDataException with every problem, which fails the build
     */
    public static void main(String[] args) throws IOException {
        var files = DataFiles.in(Path.of(args[0]));
        var documents = CatalogLoader.checked(files);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            out.writeUTF(CatalogLoader.fingerprint(files));
            NodeFile.write(out, documents.all());
        }
    }
}
