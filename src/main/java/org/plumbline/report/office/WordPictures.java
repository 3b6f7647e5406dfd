package org.plumbline.report.office;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.image.PlainText;
import org.plumbline.chart.image.PngWriter;

/** Puts pictures into a document, each with the words that stand for it. */
final class WordPictures {

    /** Points (1/72 inch) to a unit of a drawing (1/96 inch). */
    static final double POINTS = 0.75;

    private static final String DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE =
            "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final XWPFDocument document;
    private final WordXml xml;
    private final PngWriter painter;
    private int pictures;

    WordPictures(XWPFDocument document, WordXml xml, PngWriter painter) {
        this.document = document;
        this.xml = xml;
        this.painter = painter;
    }

    /** A drawing, made smaller if it is wider than its place. */
    void draw(Drawing drawing, double widest) {
        double scale = Math.min(POINTS, widest / drawing.width());
        put(
                painter.write(drawing),
                drawing.sentence(),
                drawing.width() * scale,
                drawing.height() * scale);
    }

    /**
     * A picture in a run of its own.
     *
     * @param width in points
     * @param height in points
     */
    void put(byte[] png, String words, double width, double height) {
        String relation = relation(png);
        String id = Integer.toString(++pictures);
        String[] size = {"cx", Twips.emu(width), "cy", Twips.emu(height)};
        String alternative = PlainText.of(words);
        xml.begin("w:r").begin("w:drawing");
        xml.begin("wp:inline", "xmlns:wp", DRAWING, "distT", "0", "distB", "0");
        xml.empty("wp:extent", size);
        xml.empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", alternative);
        xml.begin("a:graphic", "xmlns:a", MAIN).begin("a:graphicData", "uri", PICTURE);
        xml.begin("pic:pic", "xmlns:pic", PICTURE).begin("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", alternative);
        xml.empty("pic:cNvPicPr").end();
        xml.begin("pic:blipFill").empty("a:blip", "r:embed", relation);
        xml.begin("a:stretch").empty("a:fillRect").end().end();
        xml.begin("pic:spPr").begin("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", size).end();
        xml.begin("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        xml.end().end().end().end().end().end();
    }

    private String relation(byte[] png) {
        try {
            return document.addPictureData(png, PictureType.PNG);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A picture could not be added", e);
        }
    }
}
