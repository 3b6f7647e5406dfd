package org.plumbline.chart.image;

import java.math.BigDecimal;
import java.math.RoundingMode;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of an SVG document, one to a line, as they are written. */
final class SvgTags {

    /** Of lengths; a thousandth of a pixel cannot be seen. */
    private static final int DECIMALS = 3;

    private final XMLStreamWriter xml;

    SvgTags(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Begins the document and its root. */
    void begin(String... attributes) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes(attributes);
        line();
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    /** An element without content; attributes are names and values in turn. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        line();
    }

    /** An element with text in it. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(PlainText.of(text));
        xml.writeEndElement();
        line();
    }

    /** A length in as few digits as it needs. */
    static String length(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            xml.writeAttribute(namesAndValues[at], namesAndValues[at + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
