package org.plumbline.papers;

import org.plumbline.model.Scale;
import org.plumbline.report.Cell;
import org.plumbline.report.Column;
import org.plumbline.report.RichText;
import org.plumbline.report.Row;
import org.plumbline.report.RunStyle;
import org.plumbline.report.Table;
import org.plumbline.report.TableLook;

import java.util.List;
import java.util.stream.IntStream;

/** The lines of an item, one a level, lowest first. */
final class LevelLines {

    private LevelLines() {}

    static Table of(Asked asked) {
        Scale scale = asked.questionnaire().scale();
        List<Row> rows =
                IntStream.rangeClosed(scale.lowest(), scale.highest())
                        .mapToObj(level -> row(asked, scale, level))
                        .toList();
        return new Table(
                "", List.of(Column.left("", 1.6), Column.left("", 6)), rows, TableLook.DENSE, true);
    }

    private static Row row(Asked asked, Scale scale, int level) {
        return Row.of(
                Cell.of(
                        RichText.of(level + "  ", RunStyle.STRONG)
                                .and(scale.nameOf(level), RunStyle.MUTED)),
                Cell.of(RichText.of(line(asked, level), RunStyle.SERIF)));
    }

    /** What a level of an item says. */
    static String line(Asked asked, int level) {
        return asked.item().levelLines().get(level - asked.questionnaire().scale().lowest());
    }
}
