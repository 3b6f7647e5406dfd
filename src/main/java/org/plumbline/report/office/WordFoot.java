package org.plumbline.report.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.plumbline.chart.image.PlainText;
import org.plumbline.report.FootLine;

/** The line at the foot of every page but the cover; page numbers are fields. */
final class WordFoot {

    private final FootLine foot;

    WordFoot(FootLine foot) {
        this.foot = foot;
    }

    void write(XWPFParagraph paragraph) {
        paragraph.setStyle(WordStyle.FOOTER.id());
        String mark = foot.mark().isBlank() ? "" : "  \u00B7  " + foot.mark();
        paragraph.createRun().setText(PlainText.of(foot.text() + mark));
        paragraph.createRun().addTab();
        String pattern = foot.pageNumber();
        int at = 0;
        while (at < pattern.length()) {
            int next = pattern.indexOf('{', at);
            int end = next < 0 ? pattern.length() : next;
            if (end > at) {
                paragraph.createRun().setText(PlainText.of(pattern.substring(at, end)));
            }
            at = end;
            if (next >= 0) {
                at = field(paragraph, pattern, next);
            }
        }
    }

    /** Writes {0} or {1} as a field; returns where the pattern goes on. */
    private static int field(XWPFParagraph paragraph, String pattern, int at) {
        if (pattern.startsWith("{0}", at)) {
            paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
            return at + 3;
        }
        if (pattern.startsWith("{1}", at)) {
            paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
            return at + 3;
        }
        paragraph.createRun().setText(pattern.substring(at, at + 1));
        return at + 1;
    }
}
