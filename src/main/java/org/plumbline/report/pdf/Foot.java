package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.FootLine;

/** The line at the foot of a page: organisation, mark, page. */
final class Foot {

    private static final double BETWEEN = 24;
    private static final String ELLIPSIS = "\u2026";

    private final FootLine line;
    private final Typesetter typesetter;

    Foot(FootLine line, Typesetter typesetter) {
        this.line = line;
        this.typesetter = typesetter;
    }

    void paint(ContentStream stream, Stock stock, PdfPage page) {
        double right = page.width() - Frame.MARGIN;
        stream.beginFoot();
        stream.fillColour(stock.palette().colour(Ink.BORDER));
        stream.rectangle(Frame.MARGIN, Frame.FOOT_LINE, right - Frame.MARGIN, 0.75);
        stream.fill();
        stream.fillColour(stock.palette().colour(TypeScale.FOOT.ink()));
        String number = line.pageNumber(page.index() + 1, page.count());
        double end = atRight(stream, stock, number, right);
        if (!line.mark().isBlank()) {
            end = atRight(stream, stock, line.mark(), end - BETWEEN);
        }
        String text = fitted(line.text(), stock, end - BETWEEN - Frame.MARGIN);
        stock.fonts().show(stream, text, TypeScale.FOOT, Frame.MARGIN, Frame.FOOT_BASELINE);
        stream.endMarked();
    }

    private double atRight(ContentStream stream, Stock stock, String text, double right) {
        String clean = clean(text);
        double left = right - stock.fonts().width(clean, TypeScale.FOOT);
        stock.fonts().show(stream, clean, TypeScale.FOOT, left, Frame.FOOT_BASELINE);
        return left;
    }

    /** The foot only repeats what the cover says in full, so it may be shortened. */
    private String fitted(String text, Stock stock, double width) {
        String fitted = clean(text);
        if (stock.fonts().width(fitted, TypeScale.FOOT) <= width) {
            return fitted;
        }
        int end = 0;
        int next = 0;
        // From the front, as a name may be far longer than a line.
        while (next < fitted.length()
                && stock.fonts().width(fitted.substring(0, next) + ELLIPSIS, TypeScale.FOOT)
                        <= width) {
            end = next;
            next = fitted.offsetByCodePoints(next, 1);
        }
        return fitted.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private String clean(String text) {
        return typesetter.glyphs(text, TypeScale.FOOT, java.util.Optional.empty()).text();
    }
}
