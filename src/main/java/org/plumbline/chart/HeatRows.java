package org.plumbline.chart;

import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.ItemStatus;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Makes the rows of a {@link HeatTable} from sections whose scores read as levels 0 to 5. */
final class HeatRows {

    private static final double POINTS_PER_LEVEL = 20;

    private final Result result;
    private final Titles titles;
    private final Lettering lettering;

    HeatRows(Result result, Titles titles, Lettering lettering) {
        this.result = result;
        this.titles = titles;
        this.lettering = lettering;
    }

    HeatTable.Row of(SectionResult section) {
        List<Integer> itemsAt = new ArrayList<>(Collections.nCopies(Ink.RAMP_TOP + 1, 0));
        int hidden = 0;
        for (ItemResult item : result.itemsOf(section.section())) {
            if (item.score().isPresent()) {
                int level = level(item.score().getAsDouble());
                itemsAt.set(level, itemsAt.get(level) + 1);
            } else if (item.status() != ItemStatus.NOT_APPLICABLE) {
                hidden++;
            }
        }
        double score = section.score().orElse(-1);
        String level = score < 0 ? lettering.get("chart.none") : written(score);
        return new HeatTable.Row(
                titles.of(section.section()),
                itemsAt,
                hidden,
                score,
                level,
                section.word().map(this::word).orElse(""));
    }

    /** The nearest level; a half goes to the lower one (design section 2). */
    private static int level(double score) {
        return (int) Math.ceil(score / POINTS_PER_LEVEL - 0.5 - 1e-9);
    }

    private String written(double score) {
        return RowRuler.LEVELS.write(lettering, score);
    }

    private String word(AgreementWord word) {
        return lettering.get("common.agreement." + word.name().toLowerCase(Locale.ROOT));
    }
}
