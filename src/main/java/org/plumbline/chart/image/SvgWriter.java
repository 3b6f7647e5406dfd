package org.plumbline.chart.image;

import org.plumbline.chart.Drawing;
import org.plumbline.chart.Palette;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a drawing as an SVG document of its own: colours written out, typefaces named with others
 * that may step in for them, the finding as its title and the values as its description. The same
 * drawing always gives the same text. Safe for use by several threads.
 */
public final class SvgWriter {

    private final Palette palette;

    /**
     * @param palette the colours of the picture; its canvas is the ground of the picture
     */
    public SvgWriter(Palette palette) {
        this.palette = palette;
    }

    /** The document, to be encoded as UTF-8. */
    public String write(Drawing drawing) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new SvgDocument(new SvgTags(xml), palette).write(drawing);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A drawing could not be written", e);
        }
        return text.toString();
    }
}
