package org.plumbline.report.office;

import org.plumbline.chart.image.PlainText;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Word's markup while it is written. Elements are closed by {@link #end()}, innermost first. */
final class WordXml {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Begins a document with the element {@code w:root}. */
    WordXml(String root) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.writeStartElement(root);
            xml.writeAttribute("xmlns:w", WORD);
            xml.writeAttribute("xmlns:r", RELATIONS);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; attributes are names and values in turn. */
    WordXml begin(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An element without content. */
    WordXml empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An element with one value: {@code <name w:val="value"/>}. */
    WordXml value(String name, String value) {
        return empty(name, "w:val", value);
    }

    /** The text of a run, as it was written but for what XML cannot carry. */
    WordXml text(String content) {
        return begin("w:t", "xml:space", "preserve").characters(content).end();
    }

    /** What stands in an element. */
    WordXml characters(String content) {
        try {
            xml.writeCharacters(PlainText.of(content));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Ends the element begun last. */
    WordXml end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The whole document; every element but the root has been ended. */
    String finish() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            xml.writeAttribute(namesAndValues[at], namesAndValues[at + 1]);
        }
    }
}
