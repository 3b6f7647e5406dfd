package org.plumbline.report.office;

/** Begins paragraphs, and writes those that hold no text. */
final class WordParagraphs {

    private static final String LIST_INDENT = "340";

    private final WordXml xml;

    WordParagraphs(WordXml xml) {
        this.xml = xml;
    }

    /** Begins a paragraph; its runs follow, then it has to be ended. */
    void begin(WordStyle style) {
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", style.id()).end();
    }

    /** Begins a paragraph on a new page. */
    void beginOnNewPage(WordStyle style) {
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", style.id());
        xml.empty("w:pageBreakBefore").end();
    }

    /** Begins a paragraph as its place wants it. */
    void begin(WordStyle style, WordPlace place) {
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", style.id());
        if (place.keep()) {
            xml.empty("w:keepNext");
        }
        if (!place.align().equals("left")) {
            xml.value("w:jc", place.align());
        }
        xml.end();
    }

    /** Begins a paragraph of a list, without its mark if there is no number. */
    void item(WordStyle style, String number, WordPlace place) {
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", style.id());
        if (place.keep()) {
            xml.empty("w:keepNext");
        }
        if (number.isEmpty()) {
            xml.empty("w:ind", "w:left", LIST_INDENT);
        } else {
            xml.begin("w:numPr").value("w:ilvl", "0").value("w:numId", number).end();
        }
        xml.end();
    }

    /** Keeps neighbouring tables apart, and ends a cell that ends with a table. */
    void spacer() {
        begin(WordStyle.SPACER);
        xml.end();
    }

    /** An empty line of a height. */
    void gap(double points) {
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", WordStyle.SPACER.id());
        xml.empty("w:spacing", "w:after", "0", "w:line", Twips.of(points), "w:lineRule", "exact");
        xml.end().end();
    }

    /** A line across the place. */
    void rule(boolean thick, String colour) {
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", WordStyle.SPACER.id());
        xml.begin("w:pBdr");
        xml.empty(
                "w:bottom",
                "w:val",
                "single",
                "w:sz",
                thick ? "12" : "4",
                "w:space",
                "1",
                "w:color",
                colour);
        xml.end().empty("w:spacing", "w:after", "120").end().end();
    }

    void pageBreak() {
        begin(WordStyle.SPACER);
        xml.begin("w:r").empty("w:br", "w:type", "page").end().end();
    }
}
