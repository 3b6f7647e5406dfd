package org.plumbline.report.office;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Palette;
import org.plumbline.report.Brand;
import org.plumbline.report.ReportDocument;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** A Word document: its styles, its pages, its foot line, what it says about itself. */
final class WordFile {

    /** 17 mm, as in the PDF (design 11). */
    private static final double MARGIN = 48;

    private final XWPFDocument file;
    private final ReportDocument document;

    WordFile(XWPFDocument file, ReportDocument document) {
        this.file = file;
        this.document = document;
    }

    /** Writes the body once the marks of lists are defined. */
    @FunctionalInterface
    interface Body {
        /** The whole of the main part. */
        String write(WordLists lists);
    }

    /** The width of the text in points. */
    static double width(ReportDocument document) {
        return document.paper().width() - 2 * MARGIN;
    }

    void fill(Body body) throws IOException {
        try {
            styles();
            DocumentDocument main = DocumentDocument.Factory.parse(body.write(lists()));
            file.getDocument().setBody(main.getDocument().getBody());
        } catch (XmlException e) {
            throw new IllegalStateException("The parts of the document do not fit together", e);
        }
        page();
        foot();
        String brand = document.brand().map(Brand::name).orElse("");
        new OfficeProperties(document.title(), brand, document.date(), document.language())
                .putInto(file.getProperties());
    }

    private void styles() throws IOException, XmlException {
        Palette palette = document.accent().map(Palette::print).orElseGet(Palette::print);
        String styles =
                resource("word-styles.xml")
                        .replace("@ACCENT@", palette.colour(Ink.ACCENT).hex().substring(1))
                        .replace("@WIDTH@", Twips.of(width(document)))
                        .replace("@LANGUAGE@", document.language().toLanguageTag());
        file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
    }

    private WordLists lists() throws IOException, XmlException {
        XWPFNumbering numbering = file.createNumbering();
        BigInteger points = numbering.addAbstractNum(definition("word-bullets.xml"));
        BigInteger numbers = numbering.addAbstractNum(definition("word-numbers.xml"));
        return new WordLists(numbering, points, numbers);
    }

    private static XWPFAbstractNum definition(String name) throws IOException, XmlException {
        CTAbstractNum definition =
                NumberingDocument.Factory.parse(resource(name))
                        .getNumbering()
                        .getAbstractNumArray(0);
        return new XWPFAbstractNum(definition);
    }

    private void page() {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(new BigInteger(Twips.of(document.paper().width())));
        size.setH(new BigInteger(Twips.of(document.paper().height())));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = new BigInteger(Twips.of(MARGIN));
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setHeader(BigInteger.ZERO);
        margins.setFooter(new BigInteger(Twips.of(MARGIN / 2)));
        if (document.cover().isPresent()) {
            section.addNewTitlePg();
        }
    }

    private void foot() {
        new WordFoot(document.foot())
                .write(file.createFooter(HeaderFooterType.DEFAULT).createParagraph());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The part " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
