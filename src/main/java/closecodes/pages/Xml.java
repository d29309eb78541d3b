package closecodes.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, element by element; the JDK's writer escapes what needs it. */
final class Xml {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    /** A document with this root; attributes are given as name, value, name, value. */
    Xml(String root, String... attributes) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    private interface Step {
        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    /** Begins an element on a line of its own. */
    Xml open(String name, String... attributes) {
        return write(to -> {
            to.writeCharacters("\n");
            to.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** Ends the element that was begun last. */
    Xml close() {
        return write(to -> {
            to.writeCharacters("\n");
            to.writeEndElement();
        });
    }

    /** An element with a text. */
    Xml text(String name, String text, String... attributes) {
        return write(to -> {
            to.writeCharacters("\n");
            to.writeStartElement(name);
            attributes(attributes);
            to.writeCharacters(text);
            to.writeEndElement();
        });
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        return write(to -> {
            to.writeCharacters("\n");
            to.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** The whole document, whose open elements are ended. */
    byte[] bytes() {
        write(to -> {
            to.writeCharacters("\n");
            to.writeEndDocument();
            to.flush();
        });
        return bytes.toByteArray();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private Xml write(Step step) {
        try {
            step.write(writer);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
