package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class ChartTableTest {

    @Test
    void aRowNeedsACellForEachHead() {
        assertThatThrownBy(() -> new ChartTable(List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTableOfADotStripHoldsItsCounts() {
        assertThat(Charts.strip(0, 3, 3, 0, 2, 0).draw(190).table().rows())
                .containsExactly(
                        List.of("0", "0", "1"),
                        List.of("1", "3", "4"),
                        List.of("2", "3", "6"),
                        List.of("3", "0", "2"),
                        List.of("4", "2", "6"),
                        List.of("5", "0", "0"),
                        List.of("agreed level", "4", ""));
    }

    @Test
    void theTableOfRowsHoldsWhatThePictureShowsAndNoMore() {
        assertThat(SpreadRows.levels(Charts.rows(), Charts.LETTERING).draw(400).table().rows())
                .contains(
                        List.of(
                                "Walking the talk",
                                "2.0",
                                "1.3",
                                "1.8",
                                "2.0",
                                "2.5",
                                "3.3",
                                "3.0"),
                        List.of("Information and method", "1.7", "–", "–", "–", "–", "–", "–"),
                        List.of("Relationship strategies", "–", "–", "–", "–", "–", "–", "–"));
    }

    @Test
    void lastTimeIsAColumnOnlyWhereThereWasOne() {
        ChartTable table =
                SpreadRows.levels(Charts.rowsAfterAnEarlierYear(), Charts.LETTERING)
                        .draw(400)
                        .table();
        assertThat(table.heads()).endsWith("Last time");
        assertThat(table.rows()).extracting(List::getLast).containsExactly("1.5", "–");
        assertThat(Charts.barAfterAnEarlierYear().draw(400).sentence())
                .endsWith("Last time the index was 100.");
    }

    @Test
    void theTableOfADumbbellHoldsBothViews() {
        assertThat(Charts.dumbbell().draw(400).table().rows())
                .contains(List.of("Drives reliability", "2", "3.5", "1.5 lower"));
    }

    @Test
    void theTableOfAHeatTableCountsHiddenItems() {
        assertThat(Charts.heat().draw(600).table().rows())
                .contains(
                        List.of(
                                "People and organisation",
                                "0",
                                "0",
                                "0",
                                "0",
                                "1",
                                "1",
                                "1",
                                "4.4",
                                "Some spread"));
    }
}
