package org.plumbline.chart;

import org.plumbline.comparison.LastTime;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.CeoBeside;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.InstrumentResult;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Range;
import org.plumbline.scoring.Recognition;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;
import org.plumbline.scoring.Stage;
import org.plumbline.scoring.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The charts of one result, for screen and report alike. A chart that would have nothing to show is
 * absent; what suppression took out of the result is in none of them.
 */
public final class ResultCharts {

    private final Assessment assessment;
    private final Result result;
    private final Titles titles;
    private final Lettering lettering;
    private final GateWords gates;
    private final Optional<LastTime> lastTime;

    /** Charts without marks of an earlier assessment. */
    public ResultCharts(Assessment assessment, Result result, Lettering lettering) {
        this(assessment, result, lettering, Optional.empty());
    }

    /**
     * Charts of a result.
     *
     * @param lastTime gives the marks of the last assessment that can be compared
     */
    public ResultCharts(
            Assessment assessment,
            Result result,
            Lettering lettering,
            Optional<LastTime> lastTime) {
        this.assessment = assessment;
        this.lastTime = lastTime;
        this.result = result;
        this.titles = new Titles(assessment);
        this.lettering = lettering;
        this.gates = new GateWords(lettering.messages());
    }

    /** Where the index stands on the five stages. */
    public Optional<Chart> maturity() {
        if (result.overall().score().isEmpty() || result.stage().stage().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new MaturityBar(
                        new MaturityBar.Reading(
                                DisplayRounding.points(result.overall().score().getAsDouble()),
                                result.stage().byScore().orElseThrow(),
                                result.stage().stage().orElseThrow(),
                                result.overall().range().map(ResultCharts::between),
                                indexBefore()),
                        lettering));
    }

    private OptionalInt indexBefore() {
        OptionalDouble index = before(LastTime::index);
        return index.isPresent()
                ? OptionalInt.of(DisplayRounding.points(index.getAsDouble()))
                : OptionalInt.empty();
    }

    private OptionalDouble before(Function<LastTime, OptionalDouble> value) {
        return lastTime.map(value).orElseGet(OptionalDouble::empty);
    }

    private static MaturityBar.Between between(Range range) {
        return new MaturityBar.Between(
                DisplayRounding.points(range.low()), DisplayRounding.points(range.high()));
    }

    /** The ladder of stages with the gates that hold the stage. */
    public Optional<Chart> ladder() {
        return result.stage().stage().map(this::ladder);
    }

    private Chart ladder(Stage stage) {
        var byScore = result.stage().byScore().orElseThrow();
        List<StageLadder.ClosedGate> closed =
                gates.limiting(result.stage()).stream()
                        .map(
                                gate ->
                                        new StageLadder.ClosedGate(
                                                gates.label(gate), gate.cap().orElseThrow()))
                        .toList();
        return new StageLadder(new StageLadder.Standing(byScore, stage, closed), lettering);
    }

    /** By questionnaire, with the spread of the people's own scores. */
    public Optional<Chart> instruments() {
        return anyValue(result.instruments().stream().map(this::instrumentRow).toList())
                .map(rows -> SpreadRows.scores(rows, lettering));
    }

    /** An empty chart would say nothing; without a value there is none (method 8). */
    private static Optional<List<SpreadRow>> anyValue(List<SpreadRow> rows) {
        return rows.stream().anyMatch(row -> row.score().isPresent())
                ? Optional.of(rows)
                : Optional.empty();
    }

    private SpreadRow instrumentRow(InstrumentResult instrument) {
        return new SpreadRow(
                titles.of(instrument.questionnaire()),
                instrument.score(),
                instrument.spread(),
                OptionalDouble.empty(),
                before(last -> last.instrument(instrument.questionnaire())));
    }

    /**
     * By questionnaire as bars before the stages, with the CEO's and the team's view of the CEO.
     */
    public Chart profile() {
        return new ScoreBars(
                result.instruments().stream().map(this::instrumentBar).toList(), lettering);
    }

    private ScoreBars.Bar instrumentBar(InstrumentResult instrument) {
        return new ScoreBars.Bar(
                titles.of(instrument.questionnaire()),
                instrument.score(),
                instrument.people(),
                instrument.questionnaire().equals(QuestionnaireId.CEO)
                        ? views()
                        : Optional.empty());
    }

    private Optional<ScoreBars.Views> views() {
        OptionalDouble self = result.ceo().self();
        OptionalDouble team = result.ceo().team();
        return self.isPresent() && team.isPresent()
                ? Optional.of(new ScoreBars.Views(self.getAsDouble(), team.getAsDouble()))
                : Optional.empty();
    }

    /** The sections of a questionnaire, strongest first; as levels where its scale has them. */
    public Optional<Chart> sections(QuestionnaireId questionnaire) {
        return anyValue(result.sectionsOf(questionnaire).stream().map(this::sectionRow).toList())
                .map(
                        rows ->
                                titles.hasLevels(questionnaire)
                                        ? SpreadRows.levels(rows, lettering)
                                        : SpreadRows.scores(rows, lettering));
    }

    private SpreadRow sectionRow(SectionResult section) {
        return new SpreadRow(
                titles.of(section.section()),
                section.score(),
                section.spread(),
                agreedThroughout(section) ? section.score() : OptionalDouble.empty(),
                before(last -> last.section(section.section())));
    }

    /** Whether every value the section is made of was agreed by the team. */
    private boolean agreedThroughout(SectionResult section) {
        List<ItemResult> scored =
                result.itemsOf(section.section()).stream()
                        .filter(item -> item.status().scored())
                        .toList();
        return !scored.isEmpty()
                && scored.stream()
                        .allMatch(
                                item ->
                                        item.official()
                                                .filter(v -> v.source() == ValueSource.CONSENSUS)
                                                .isPresent());
    }

    /** "Freedom from" bars of the sections of a questionnaire, strongest first. */
    public Optional<Chart> freedom(QuestionnaireId questionnaire) {
        List<ScoreBars.Bar> bars =
                result.sectionsOf(questionnaire).stream()
                        .map(
                                section ->
                                        ScoreBars.Bar.of(
                                                titles.of(section.section()),
                                                section.score(),
                                                section.people()))
                        .toList();
        return bars.stream().anyMatch(bar -> bar.score().isPresent())
                ? Optional.of(new ScoreBars(bars, lettering))
                : Optional.empty();
    }

    /** CEO and others, item by item; absent without consent. */
    public Optional<Chart> ceoAndTeam() {
        List<Dumbbell.Pair> pairs =
                result.items().stream()
                        .filter(item -> item.questionnaire().equals(QuestionnaireId.CEO))
                        .flatMap(item -> item.ceo().map(ceo -> pair(item, ceo)).stream())
                        .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Dumbbell(pairs, lettering));
    }

    private Dumbbell.Pair pair(ItemResult item, CeoBeside ceo) {
        return new Dumbbell.Pair(titles.of(item.item()), ceo.level(), ceo.medianOfOthers());
    }

    /** How many recognise each sign and block that is recognised, most first. */
    public Optional<Chart> recognised(Predicate<Recognition> which) {
        return recognised(which, Integer.MAX_VALUE);
    }

    /** The same, of no more than {@code most} signs and blocks. */
    public Optional<Chart> recognised(Predicate<Recognition> which, int most) {
        List<PipRows.Row> rows =
                Recognised.mostFirst(result.recognitions()).stream()
                        .filter(which)
                        .filter(recognition -> recognition.recognising().isPresent())
                        .limit(most)
                        .map(this::pips)
                        .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new PipRows(rows, lettering));
    }

    private PipRows.Row pips(Recognition recognition) {
        return new PipRows.Row(
                titles.sourceTitle(recognition.section()),
                recognition.recognising().orElseThrow(),
                recognition.people().orElseThrow());
    }

    /** Sections by level, where the questionnaire has levels. */
    public Optional<Chart> heat(QuestionnaireId questionnaire) {
        List<SectionResult> sections = result.sectionsOf(questionnaire);
        boolean valued = sections.stream().anyMatch(section -> section.score().isPresent());
        if (!valued || !titles.hasLevels(questionnaire)) {
            return Optional.empty();
        }
        HeatRows rows = new HeatRows(result, titles, lettering);
        return Optional.of(new HeatTable(sections.stream().map(rows::of).toList(), lettering));
    }

    /** The answers to an item, with the agreed level; absent where dots may not be shown. */
    public Optional<Chart> dots(ItemId item) {
        return result.item(item).flatMap(this::dots);
    }

    private Optional<Chart> dots(ItemResult item) {
        Optional<Distribution> second = item.secondVotes();
        Optional<Distribution> first = item.firstVotes();
        return second.or(() -> first)
                .map(
                        votes ->
                                new DotStrip(
                                        votes,
                                        second.isPresent() ? first : Optional.empty(),
                                        item.agreedLevel(),
                                        lettering));
    }

    /** The shape of the first answers to an item; absent where dots may not be shown. */
    public Optional<Chart> histogram(ItemId item) {
        return result.item(item)
                .flatMap(ItemResult::firstVotes)
                .map(votes -> new MiniHistogram(votes, lettering));
    }

    /** Effort against priority; absent until importance and effort are there. */
    public Optional<Chart> priorities() {
        List<PriorityScatter.Dot> dots = PriorityDots.of(assessment, result, titles);
        return dots.isEmpty()
                ? Optional.empty()
                : Optional.of(new PriorityScatter(dots, lettering));
    }

    /** The first picture beside the result; absent where it may not be shown. */
    public Optional<Chart> firstPicture() {
        return result.firstPicture()
                .votes()
                .map(votes -> new Distribution(1, votes))
                .map(votes -> new FirstPictureStrip(votes, result.stage().stage(), lettering));
    }
}
