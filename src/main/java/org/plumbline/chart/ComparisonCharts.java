package org.plumbline.chart;

import org.plumbline.comparison.Basis;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Since;
import org.plumbline.comparison.Stand;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;
import org.plumbline.scoring.PairedChange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The charts of one comparison, for screen and report alike. */
public final class ComparisonCharts {

    private final Comparison comparison;
    private final Since since;
    private final Titles titles;
    private final Lettering lettering;

    /**
     * The charts of a comparison, with the titles in which it was asked.
     *
     * @param since the change that is told in words
     */
    public ComparisonCharts(Comparison comparison, Since since, Lettering lettering) {
        this(comparison, since, new Titles(comparison.questionnaires()), lettering);
    }

    /**
     * The charts of a comparison.
     *
     * @param since the change that is told in words
     * @param titles what everything that is compared is called
     */
    public ComparisonCharts(
            Comparison comparison, Since since, Titles titles, Lettering lettering) {
        this.comparison = comparison;
        this.since = since;
        this.titles = titles;
        this.lettering = lettering;
    }

    /** The sections of a questionnaire; absent if none has a value. */
    public Optional<Chart> sections(Questionnaire questionnaire) {
        List<ChangeRow> rows = questionnaire.sections().stream().map(this::row).toList();
        ChangeRows.Years years = years(comparison.basis() == Basis.AGREED);
        return valued(rows)
                .map(
                        some ->
                                titles.hasLevels(questionnaire.id())
                                        ? ChangeRows.levels(some, years, lettering)
                                        : ChangeRows.scores(some, years, lettering));
    }

    private ChangeRow row(Section section) {
        return new ChangeRow(
                titles.of(section.id()),
                values(stand -> stand.section(section.id())),
                since.difference(section.id()),
                since.section(section.id()),
                since.roseWithoutAction(section.id()));
    }

    /** The questionnaires, by their scores; absent if none has a value. */
    public Optional<Chart> instruments() {
        List<ChangeRow> rows =
                comparison.questionnaires().stream().map(one -> row(one.id())).toList();
        return valued(rows).map(some -> ChangeRows.scores(some, years(false), lettering));
    }

    private ChangeRow row(QuestionnaireId instrument) {
        PairedChange said = since.instrument(instrument);
        return new ChangeRow(
                titles.of(instrument),
                values(stand -> stand.instrument(instrument)),
                since.difference(instrument),
                said,
                false);
    }

    /** The index of every assessment; absent if there is none. */
    public Optional<Chart> index() {
        List<IndexTrend.Year> years =
                comparison.stands().stream()
                        .map(
                                stand ->
                                        new IndexTrend.Year(
                                                stand.title(), stand.index(), stand.range()))
                        .toList();
        return years.stream().anyMatch(year -> year.index().isPresent())
                ? Optional.of(new IndexTrend(years, lettering))
                : Optional.empty();
    }

    private List<OptionalDouble> values(Function<Stand, OptionalDouble> value) {
        return comparison.stands().stream().map(value).toList();
    }

    private static Optional<List<ChangeRow>> valued(List<ChangeRow> rows) {
        return rows.stream()
                        .flatMap(row -> row.values().stream())
                        .anyMatch(OptionalDouble::isPresent)
                ? Optional.of(rows)
                : Optional.empty();
    }

    private ChangeRows.Years years(boolean agreed) {
        List<Stand> stands = comparison.stands();
        int base =
                IntStream.range(0, stands.size())
                        .filter(i -> stands.get(i).id().equals(since.before().id()))
                        .findFirst()
                        .orElse(0);
        return new ChangeRows.Years(stands.stream().map(Stand::title).toList(), base, agreed);
    }
}
