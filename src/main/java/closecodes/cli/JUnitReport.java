package closecodes.cli;

import closecodes.catalog.Language;
import closecodes.probe.CaseResult;
import closecodes.probe.Outcome;
import closecodes.probe.ProbeRun;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A run of the probe as JUnit XML, which CI systems show; a non-strict case passes there, with its text as output. */
final class JUnitReport {
    private final XMLStreamWriter xml;
    private final Language language;

    private JUnitReport(XMLStreamWriter xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    static void write(ProbeRun run, Language language, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new JUnitReport(xml, language).write(run);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(ProbeRun run) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "closecodes probe " + run.settings().target());
        xml.writeAttribute("tests", Integer.toString(run.results().size()));
        xml.writeAttribute("failures", Long.toString(run.count(Outcome.FAIL)));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", seconds(run.ms()));
        xml.writeStartElement("properties");
        property("insecure", Boolean.toString(run.settings().isInsecure()));
        property("non-strict", Long.toString(run.count(Outcome.NON_STRICT)));
        xml.writeEndElement();
        for (var result : run.results()) {
            write(result);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(CaseResult result) throws XMLStreamException {
        var probeCase = result.probeCase();
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "closecodes.probe." + probeCase.group().id());
        xml.writeAttribute("name", probeCase.id());
        xml.writeAttribute("time", seconds(result.ms()));
        var text = String.join(
                "\n",
                ProbeTexts.why(result, language),
                ProbeTexts.came(result, language),
                ProbeTexts.rule(result.rule(), language));
        if (result.outcome() == Outcome.FAIL) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", result.judgement().why().in(language));
            xml.writeAttribute("type", "RFC 6455 " + result.rule().section());
            xml.writeCharacters(text);
            xml.writeEndElement();
        } else if (result.outcome() == Outcome.NON_STRICT) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", value);
    }

    private static String seconds(long ms) {
        return BigDecimal.valueOf(ms, 3).toPlainString();
    }
}
