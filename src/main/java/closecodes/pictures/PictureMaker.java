package closecodes.pictures;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.comparison.Facets;
import closecodes.data.CatalogLoader;
import closecodes.view.BadgeView;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A step of the build: draws the picture of each documented code and that of the whole site, in both languages. */
public final class PictureMaker {
    private static final Text ABOUT = new Text("WebSocket close code", "Mã đóng WebSocket");
    private static final Text SITE = new Text("WebSocket close codes, explained", "Giải thích mã đóng WebSocket");
    private static final Text WHAT = new Text(
            "What a close code means, why it happened, what to do, and whether to reconnect.",
            "Mã đóng nghĩa là gì, vì sao gặp, cần làm gì và có nên kết nối lại không.");

    private final Catalog catalog;
    private final Typefaces typefaces;

    private PictureMaker(Catalog catalog, Typefaces typefaces) {
        this.catalog = catalog;
        this.typefaces = typefaces;
    }

    /**
     * Writes the pictures into the folder {@code args[0]}, such as {@code 1006.vi.png}, unless the file {@code args[1]}
     * says that they are there.
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        // No cache on the disk for pictures that fit the memory.
        ImageIO.setUseCache(false);
        var catalog = CatalogLoader.builtIn();
        var drawn = Drawn.at(Path.of(args[1]), catalog);
        if (drawn.isCurrent()) {
            return;
        }
        var folder = Files.createDirectories(Path.of(args[0]));
        var maker = new PictureMaker(catalog, Typefaces.read());
        for (var language : Language.values()) {
            var ending = "." + language.tag() + ".png";
            for (var document : maker.catalog.codes()) {
                Files.write(folder.resolve(document.code() + ending), png(maker.code(document, language)));
            }
            Files.write(folder.resolve("closecodes" + ending), png(maker.site(language)));
        }
        drawn.remember();
    }

    private BufferedImage code(CodeDocument document, Language language) throws IOException {
        var explanation = document.explanation();
        var picture = new Picture(typefaces, colour(explanation.severity()));
        picture.top(ABOUT.in(language));
        picture.number(
                document.code().toString(),
                new Facets(catalog.vocabulary())
                        .value("severity", catalog.answer(document.code()))
                        .label()
                        .in(language));
        picture.small(document.name(), 346);
        picture.title(explanation.title().in(language), 64, 432);
        picture.sentences(explanation.summary().in(language).replace("`", ""), 3, 496);
        return picture.finished();
    }

    private BufferedImage site(Language language) throws IOException {
        var picture = new Picture(typefaces, colour("notice"));
        picture.top("1000 – 4999");
        picture.title(SITE.in(language), 68, 320);
        picture.sentences(WHAT.in(language), 3, 396);
        return picture.finished();
    }

    private static Color colour(String severity) {
        return new Color(Integer.parseInt(BadgeView.colour(severity), 16));
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var options = writer.getDefaultWriteParam();
            options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            // The smallest file.
            options.setCompressionQuality(0);
            writer.write(null, new IIOImage(picture, null, null), options);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
