package closecodes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import closecodes.RunningServer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** XML answers of the running server, read by a parser that refuses what is not well-formed. */
final class XmlAnswers {
    private XmlAnswers() {}

    static Document get(String path, String mediaType) throws Exception {
        var answer = RunningServer.get(path);
        assertEquals(200, answer.statusCode(), path);
        assertEquals(mediaType, answer.headers().firstValue("Content-Type").orElse(""), path);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }

    static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    static List<Element> elements(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
