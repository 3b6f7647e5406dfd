package org.plumbline.report.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Rgb;

/** How the cells of a workbook look. */
final class ExcelStyles {

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle head;
    private final XSSFCellStyle words;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle whole;
    private final XSSFCellStyle decimal;
    private final XSSFCellStyle day;
    private final XSSFCellStyle absent;

    ExcelStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        head = head();
        words = words();
        quoted = words();
        quoted.setQuotePrefixed(true);
        whole = number("0");
        decimal = number("0.0");
        day = number("d mmm yyyy");
        absent = absent();
    }

    XSSFCellStyle forHead() {
        return head;
    }

    /** For a text; one that looks like a formula stays a text when it is edited. */
    XSSFCellStyle forWords(boolean looksLikeFormula) {
        return looksLikeFormula ? quoted : words;
    }

    XSSFCellStyle forWhole() {
        return whole;
    }

    XSSFCellStyle forDecimal() {
        return decimal;
    }

    XSSFCellStyle forDay() {
        return day;
    }

    XSSFCellStyle forAbsent() {
        return absent;
    }

    private XSSFCellStyle words() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // Away from the number in the column before; only text at the left takes an indent.
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle head() {
        XSSFCellStyle style = words();
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillForegroundColor(colour(Ink.FILL));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Ink.TEXT_MUTED));
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle number(String format) {
        XSSFCellStyle style = words();
        style.setWrapText(false);
        style.setIndention((short) 0);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle absent() {
        XSSFCellStyle style = words();
        XSSFFont font = workbook.createFont();
        font.setItalic(true);
        font.setColor(colour(Ink.TEXT_MUTED));
        style.setFont(font);
        return style;
    }

    private static XSSFColor colour(Ink ink) {
        Rgb rgb = Palette.print().colour(ink);
        return new XSSFColor(
                new byte[] {(byte) rgb.red(), (byte) rgb.green(), (byte) rgb.blue()}, null);
    }
}
