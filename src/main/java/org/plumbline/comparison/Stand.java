package org.plumbline.comparison;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Range;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where an organisation stood in one assessment, over the items that a comparison compares. All
 * values are strength in points, 0 to 100, so that more is better whatever the polarity.
 */
public final class Stand {

    private final Assessment assessment;
    private final Result result;
    private final Basis basis;
    private final boolean whole;

    /**
     * @param assessment with the compared items alone
     * @param whole whether the assessment asked nothing else
     */
    Stand(Assessment assessment, Result result, Basis basis, boolean whole) {
        this.assessment = assessment;
        this.result = result;
        this.basis = basis;
        this.whole = whole;
    }

    public AssessmentId id() {
        return assessment.id();
    }

    public String title() {
        return assessment.setup().title();
    }

    public LocalDate date() {
        return assessment.setup().date();
    }

    /** Whether the assessment asked nothing but what is compared. */
    public boolean whole() {
        return whole;
    }

    /** The value of an item, on the basis of the comparison. */
    public OptionalDouble item(ItemId id) {
        return result.item(id).map(this::value).orElseGet(OptionalDouble::empty);
    }

    private OptionalDouble value(ItemResult item) {
        return switch (basis) {
            case AGREED -> item.score();
            case MEDIAN -> median(item);
        };
    }

    private OptionalDouble median(ItemResult item) {
        return item.medianLevel().isPresent()
                ? OptionalDouble.of(
                        Strength.points(questionnaireOf(item), item.medianLevel().getAsDouble()))
                : OptionalDouble.empty();
    }

    private Questionnaire questionnaireOf(ItemResult item) {
        return assessment.questionnaireOf(item.item()).orElseThrow();
    }

    /** The value of a section, on the basis of the comparison. */
    public OptionalDouble section(SectionId id) {
        return result.section(id)
                .filter(section -> section.score().isPresent())
                .map(this::value)
                .orElseGet(OptionalDouble::empty);
    }

    /** How many people the value of a section rests on. */
    public int people(SectionId id) {
        return result.section(id).map(SectionResult::people).orElse(0);
    }

    private OptionalDouble value(SectionResult section) {
        return switch (basis) {
            case AGREED -> section.score();
            case MEDIAN -> OptionalDouble.of(meanOfMedians(section.section()));
        };
    }

    private double meanOfMedians(SectionId id) {
        double sum = 0;
        double weights = 0;
        for (Item item : itemsOf(id)) {
            OptionalDouble median = item(item.id());
            if (median.isPresent()) {
                sum += item.weight() * median.getAsDouble();
                weights += item.weight();
            }
        }
        return sum / weights;
    }

    private List<Item> itemsOf(SectionId id) {
        return assessment.asked().stream()
                .flatMap(one -> one.sections().stream())
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.items().stream())
                .toList();
    }

    /** The score of an instrument. */
    public OptionalDouble instrument(QuestionnaireId id) {
        return result.instrument(id).map(one -> one.score()).orElseGet(OptionalDouble::empty);
    }

    /** The index over the compared items. */
    public OptionalDouble index() {
        return result.overall().score();
    }

    /** The middle half of the participants' own indices, where the index is that of the result. */
    public Optional<Range> range() {
        return whole ? result.overall().range() : Optional.empty();
    }

    /** The number of the stage, where the index is that of the result. */
    public Optional<Integer> stage() {
        return whole ? result.stage().stage().map(stage -> stage.number()) : Optional.empty();
    }

    /** Whether the index rests on all six instruments. */
    public boolean full() {
        return result.overall().status() == OverallResult.Status.FULL;
    }
}
