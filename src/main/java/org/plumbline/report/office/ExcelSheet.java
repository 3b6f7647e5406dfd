package org.plumbline.report.office;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.report.sheet.Sheet;
import org.plumbline.report.sheet.SheetCell;

import java.util.List;

/** Writes one table as a sheet. */
final class ExcelSheet {

    /** Excel measures widths in 256ths of a digit. */
    private static final int DIGIT = 256;

    /** The height of a line of text, in points. */
    private static final float LINE = 15;

    /** What of the width of a column its indent and the breaks between words take, in digits. */
    private static final int ROOM = 3;

    /** A row may be 409 points high and no higher. */
    private static final int MOST_LINES = 27;

    private static final int MOST_IN_A_CELL = 32_767;

    private final XSSFWorkbook workbook;
    private final ExcelStyles styles;

    ExcelSheet(XSSFWorkbook workbook, ExcelStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void write(Sheet sheet) {
        XSSFSheet into = workbook.createSheet(sheet.name());
        heads(sheet, into.createRow(0));
        for (List<SheetCell> cells : sheet.rows()) {
            XSSFRow row = into.createRow(into.getLastRowNum() + 1);
            row(cells, row);
            row.setHeightInPoints(LINE * lines(sheet, cells));
        }
        for (int at = 0; at < sheet.columns().size(); at++) {
            into.setColumnWidth(at, DIGIT * sheet.columns().get(at).width());
        }
        into.createFreezePane(0, 1);
        int last = sheet.columns().size() - 1;
        into.setAutoFilter(new CellRangeAddress(0, into.getLastRowNum(), 0, last));
        print(into);
    }

    /** On paper as wide as a page lying down, with the heads on every page. */
    private static void print(XSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup paper = sheet.getPrintSetup();
        paper.setLandscape(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
    }

    /** How many lines the longest text of a row takes; not every program finds that by itself. */
    private static int lines(Sheet sheet, List<SheetCell> cells) {
        int most = 1;
        for (int at = 0; at < cells.size(); at++) {
            int width = sheet.columns().get(at).width() - ROOM;
            most = Math.max(most, Math.ceilDiv(length(cells.get(at)), width));
        }
        return Math.min(most, MOST_LINES);
    }

    private static int length(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Words(String words) -> words.length();
            case SheetCell.Absent(String why) -> why.length();
            case SheetCell.Whole _, SheetCell.Decimal _, SheetCell.Day _ -> 0;
        };
    }

    private void heads(Sheet sheet, XSSFRow row) {
        for (int at = 0; at < sheet.columns().size(); at++) {
            XSSFCell cell = row.createCell(at);
            cell.setCellValue(FormulaGuard.plain(sheet.columns().get(at).head()));
            cell.setCellStyle(styles.forHead());
        }
    }

    private void row(List<SheetCell> cells, XSSFRow row) {
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).equals(SheetCell.EMPTY)) {
                fill(row.createCell(at), cells.get(at));
            }
        }
    }

    private void fill(XSSFCell cell, SheetCell value) {
        switch (value) {
            case SheetCell.Words(String words) -> words(cell, words);
            case SheetCell.Whole(long number) -> {
                cell.setCellValue((double) number);
                cell.setCellStyle(styles.forWhole());
            }
            case SheetCell.Decimal(double number) -> {
                cell.setCellValue(number);
                cell.setCellStyle(styles.forDecimal());
            }
            case SheetCell.Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(styles.forDay());
            }
            case SheetCell.Absent(String why) -> {
                cell.setCellValue(FormulaGuard.plain(why));
                cell.setCellStyle(styles.forAbsent());
            }
        }
    }

    private void words(XSSFCell cell, String words) {
        String plain = FormulaGuard.plain(words);
        String fitting = plain.length() > MOST_IN_A_CELL ? cut(plain) : plain;
        cell.setCellValue(fitting);
        cell.setCellStyle(styles.forWords(FormulaGuard.looksLikeFormula(fitting)));
    }

    /** As much as a cell can hold, never half a character. */
    private static String cut(String text) {
        int end = MOST_IN_A_CELL - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "\u2026";
    }
}
