package org.plumbline.report;

import org.plumbline.model.Item;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.model.Section;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.ValueSource;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** An item with its texts and what may be shown of it. */
record AskedItem(
        Questionnaire questionnaire,
        Section section,
        Item item,
        ItemResult result,
        Material material) {

    /** Forgives the last binary digits of a level that is exactly a half on paper. */
    private static final double EXACT = 1e6;

    /** Whether there is an official value. */
    boolean scored() {
        return result.official().isPresent();
    }

    /** The official score, 0..100; only if scored. */
    double score() {
        return result.score().orElseThrow();
    }

    /** The number without the name of its questionnaire: "1.1". */
    String number() {
        String id = item.id().value();
        String prefix = questionnaire.id().value();
        boolean numbered =
                id.startsWith(prefix)
                        && id.length() > prefix.length()
                        && Character.isDigit(id.charAt(prefix.length()));
        return numbered ? id.substring(prefix.length()) : id;
    }

    /** The statement, about the CEO in the words of the colleagues unless only the CEO answered. */
    String statement() {
        boolean self = material.solo() && material.assessment().ceo().isPresent();
        return item.wording().statement(self);
    }

    /** The official value in levels; only if scored. */
    double level() {
        return levelOf(score());
    }

    /** A score of 0..100 in levels of this item's scale. */
    double levelOf(double score) {
        Scale scale = questionnaire.scale();
        double share = negative() ? 1 - score / 100 : score / 100;
        return scale.lowest() + share * (scale.size() - 1);
    }

    /**
     * The level whose line describes the official value; of two equally near the less favourable.
     */
    int nearestLevel() {
        return nearestTo(level());
    }

    /** The level nearest to a value in levels; of two equally near the less favourable. */
    int nearestTo(double value) {
        double level = Math.rint(value * EXACT) / EXACT;
        double halfDown = negative() ? Math.floor(level + 0.5) : Math.ceil(level - 0.5);
        return (int) Math.max(halfDown, questionnaire.scale().lowest());
    }

    /** How far the members stand from their middle answer on average, in levels. */
    OptionalDouble distance() {
        return result.agreement()
                .flatMap(ItemAgreement::figures)
                .map(figures -> OptionalDouble.of(figures.adMedian()))
                .orElseGet(OptionalDouble::empty);
    }

    /** The next better level, if there is one. */
    OptionalInt nextLevel() {
        int next = negative() ? nearestLevel() - 1 : nearestLevel() + 1;
        return questionnaire.scale().contains(next) ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /** What is worth doing to reach the next level counts as low from here down (method 1.0). */
    boolean low() {
        return scored() && score() < 50;
    }

    /** The words of a level for this item. */
    String line(int level) {
        return item.levelLines().get(level - questionnaire.scale().lowest());
    }

    /** "2 In patches". */
    String levelName(int level) {
        return material.text("report.level", level, questionnaire.scale().nameOf(level));
    }

    /** The chip of a level on the maturity ramp, where a high step is a strength. */
    Chip chip(int level) {
        Scale scale = questionnaire.scale();
        double share = (double) (level - scale.lowest()) / (scale.size() - 1);
        int step = (int) Math.ceil((negative() ? 1 - share : share) * 5 - 0.5);
        return new Chip(OptionalInt.of(step), Integer.toString(level), scale.nameOf(level));
    }

    /** Whether the official value is a level the team agreed on. */
    boolean agreed() {
        return result.official().map(v -> v.source() == ValueSource.CONSENSUS).orElse(false);
    }

    /** The dots of the first vote, where they may be shown. */
    Optional<Distribution> firstVotes() {
        return result.firstVotes();
    }

    /** The dots of the vote after the talk, where they may be shown. */
    Optional<Distribution> secondVotes() {
        return result.secondVotes();
    }

    /** Whether a high level is a problem. */
    boolean negative() {
        return questionnaire.polarity() == Polarity.NEGATIVE;
    }
}
