package org.plumbline.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.chart.ChartTable;
import org.plumbline.i18n.Messages;

import java.util.List;
import java.util.Locale;

/** The table of a chart as a table of values. */
final class ChartSheetTest {

    private static List<SheetCell> cells(Messages messages, String... row) {
        List<String> heads =
                List.of("What", "Then", "Now", "Since", "Say", "Place").subList(0, row.length);
        return new ChartSheet(messages)
                .of(new ChartTable(heads, List.of(List.of(row))))
                .rows()
                .getFirst();
    }

    @Test
    void numbersBecomeNumbersAndEverythingElseStaysInWords() {
        assertThat(
                        cells(
                                Messages.english(),
                                "Walking the talk",
                                "1.3",
                                "47",
                                "up 0.7",
                                "–",
                                "3 of 6"))
                .containsExactly(
                        new SheetCell.Words("Walking the talk"),
                        new SheetCell.Decimal(1.3),
                        new SheetCell.Whole(47),
                        new SheetCell.Words("up 0.7"),
                        new SheetCell.Words("–"),
                        new SheetCell.Words("3 of 6"));
    }

    @Test
    void numberIsReadInTheLanguageOfTheTable() {
        assertThat(cells(Messages.of(Locale.GERMANY), "Index", "1,3", ""))
                .containsExactly(
                        new SheetCell.Words("Index"),
                        new SheetCell.Decimal(1.3),
                        new SheetCell.Words(""));
    }

    @Test
    void whatNamesARowIsNoNumberAndWhatIsNotFiniteIsNone() {
        assertThat(cells(Messages.english(), "007", "∞", "NaN"))
                .containsExactly(
                        new SheetCell.Words("007"),
                        new SheetCell.Words("∞"),
                        new SheetCell.Words("NaN"));
    }

    @Test
    void columnWithoutAHeadSaysSo() {
        var table = new ChartTable(List.of("What", " "), List.of());

        assertThat(new ChartSheet(Messages.english()).of(table).columns())
                .extracting(SheetColumn::head)
                .containsExactly("What", "–");
    }
}
