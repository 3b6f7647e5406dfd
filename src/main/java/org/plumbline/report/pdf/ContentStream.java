package org.plumbline.report.pdf;

import org.jspecify.annotations.Nullable;
import org.plumbline.chart.Point;
import org.plumbline.chart.Rgb;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Writes the operators of a page. Here y goes up from the bottom of the page. */
final class ContentStream {

    /** How far the handles of a curve lie from its ends, for a quarter of a circle. */
    private static final double QUARTER = 0.552284749831;

    private static final double DECIMALS = 1000;

    private final StringBuilder out = new StringBuilder(8192);
    private @Nullable Rgb fill;

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Begins content that belongs to an element of the structure tree. */
    void beginMarked(String type, int id) {
        out.append('/').append(type).append(" <</MCID ").append(id).append(">> BDC\n");
    }

    /** Begins what readers pass over: lines, grounds, charts' adornments. */
    void beginArtifact() {
        out.append("/Artifact <</Type /Layout>> BDC\n");
    }

    /** Begins what is only repeated from page to page. */
    void beginPagination() {
        out.append("/Artifact <</Type /Pagination>> BDC\n");
    }

    /** Begins the foot of a page. */
    void beginFoot() {
        out.append("/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n");
    }

    void endMarked() {
        out.append("EMC\n");
    }

    void fillColour(Rgb colour) {
        if (!colour.equals(fill)) {
            fill = colour;
            colour(colour).append("rg\n");
        }
    }

    void strokeColour(Rgb colour) {
        colour(colour).append("RG\n");
    }

    void lineWidth(double width) {
        number(width).append("w\n");
    }

    void dash(double on, double off) {
        out.append('[');
        if (on > 0) {
            number(on);
            number(off);
        }
        out.append("] 0 d\n");
    }

    void line(double x1, double y1, double x2, double y2) {
        number(x1);
        number(y1).append("m ");
        number(x2);
        number(y2).append("l\n");
    }

    void rectangle(double x, double y, double width, double height) {
        number(x);
        number(y);
        number(width);
        number(height).append("re\n");
    }

    /** A rectangle with round corners, from its lower left corner. */
    void roundRectangle(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        if (r <= 0) {
            rectangle(x, y, width, height);
            return;
        }
        double k = r * (1 - QUARTER);
        double right = x + width;
        double top = y + height;
        move(x + r, y);
        to(right - r, y);
        curve(right - k, y, right, y + k, right, y + r);
        to(right, top - r);
        curve(right, top - k, right - k, top, right - r, top);
        to(x + r, top);
        curve(x + k, top, x, top - k, x, top - r);
        to(x, y + r);
        curve(x, y + k, x + k, y, x + r, y);
        out.append("h\n");
    }

    void circle(double x, double y, double radius) {
        roundRectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    void polygon(List<Point> corners) {
        move(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> to(corner.x(), corner.y()));
        out.append("h\n");
    }

    void fill() {
        out.append("f\n");
    }

    void stroke() {
        out.append("S\n");
    }

    /** Shows encoded text from a point on its baseline. */
    void text(String font, double size, double x, double y, byte[] codes) {
        out.append("BT /").append(font).append(' ');
        number(size).append("Tf 1 0 0 1 ");
        number(x);
        number(y).append("Tm <");
        out.append(HexFormat.of().formatHex(codes)).append("> Tj ET\n");
    }

    void image(String name, double x, double y, double width, double height) {
        out.append("q ");
        number(width).append("0 0 ");
        number(height);
        number(x);
        number(y).append("cm /").append(name).append(" Do Q\n");
    }

    private void move(double x, double y) {
        number(x);
        number(y).append("m ");
    }

    private void to(double x, double y) {
        number(x);
        number(y).append("l ");
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        number(x1);
        number(y1);
        number(x2);
        number(y2);
        number(x3);
        number(y3).append("c ");
    }

    private StringBuilder colour(Rgb colour) {
        number(colour.red() / 255.0);
        number(colour.green() / 255.0);
        return number(colour.blue() / 255.0);
    }

    /** Writes a number with at most three decimals and a space. */
    private StringBuilder number(double value) {
        long thousandths = Math.round(value * DECIMALS);
        if (thousandths < 0) {
            out.append('-');
        }
        long size = Math.abs(thousandths);
        out.append(size / 1000);
        long rest = size % 1000;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                out.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        return out.append(' ');
    }
}
