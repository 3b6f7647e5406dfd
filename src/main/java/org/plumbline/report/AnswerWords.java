package org.plumbline.report;

import org.plumbline.chart.CountingSentence;
import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.ItemStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says in words how the answers to an item lie: the agreement word, and who counts to what. */
final class AnswerWords {

    private final Material material;
    private final CountingSentence counting;

    AnswerWords(Material material) {
        this.material = material;
        this.counting = new CountingSentence(material.messages());
    }

    /** The agreement word in bold and the counting sentence, or why there is nothing to say. */
    RichText agreement(AskedItem item) {
        Optional<String> why = absence(item.result().status());
        if (why.isPresent()) {
            return RichText.of(why.get());
        }
        RichText text =
                word(item)
                        .map(word -> RichText.of(word + ".", RunStyle.STRONG, RunStyle.FULL))
                        .orElse(RichText.EMPTY);
        String said = counted(item);
        return said.isEmpty() ? text : text.and((text.isBlank() ? "" : " ") + said);
    }

    /** The counting sentence, or the agreement word where answers are not counted. */
    String brief(AskedItem item) {
        String said = counted(item);
        return said.isEmpty() ? word(item).map(word -> word + ".").orElse("") : said;
    }

    private String counted(AskedItem item) {
        if (material.solo()) {
            return "";
        }
        int unknown = item.result().counts().dontKnow();
        return item.firstVotes()
                .map(votes -> counting.of(votes, unknown))
                .orElseGet(() -> distance(item));
    }

    /** How far the members stand from their middle on average, where that may be said. */
    String distance(AskedItem item) {
        return item.result()
                .agreement()
                .flatMap(ItemAgreement::figures)
                .map(figures -> away(figures.adMedian()))
                .orElse("");
    }

    private String away(double levels) {
        return levels > 1
                ? material.text("report.differ.away.levels", material.level(levels))
                : material.text("report.differ.away", material.level(levels));
    }

    /** The agreement word as people see it. */
    Optional<String> word(AskedItem item) {
        return item.result().agreement().flatMap(ItemAgreement::shown).map(material::word);
    }

    /** The agreement word, in bold where the members stand far apart. */
    RichText markedWord(AskedItem item) {
        boolean apart =
                item.result()
                        .agreement()
                        .flatMap(ItemAgreement::shown)
                        .filter(AgreementWord.APART::equals)
                        .isPresent();
        return RichText.of(word(item).orElse(""), apart ? RunStyle.STRONG : RunStyle.MUTED);
    }

    /** What is said of an item without a value. */
    Optional<String> absence(ItemStatus status) {
        return switch (status) {
            case OK, SINGLE_VIEW -> Optional.empty();
            case NOT_APPLICABLE -> Optional.of(material.text("report.section.na"));
            case BLIND_SPOT -> Optional.of(material.text("report.section.blind"));
            case SUPPRESSED -> Optional.of(material.text("report.section.few"));
            case NO_DATA -> Optional.of(material.text("report.section.nodata"));
        };
    }

    /** How the value came about: first vote, second vote, agreed level, each in levels. */
    List<String> path(AskedItem item) {
        List<String> said = new ArrayList<>();
        item.result()
                .meanLevel()
                .ifPresent(
                        mean -> said.add(material.text("report.path.first", material.level(mean))));
        secondMean(item)
                .ifPresent(
                        mean ->
                                said.add(
                                        material.text("report.path.second", material.level(mean))));
        item.result()
                .agreedLevel()
                .ifPresent(level -> said.add(material.text("report.path.agreed", level)));
        return said;
    }

    /** The mean of the second vote in levels, where its dots may be shown. */
    OptionalDouble secondMean(AskedItem item) {
        return item.secondVotes()
                .map(votes -> OptionalDouble.of(mean(votes)))
                .orElseGet(OptionalDouble::empty);
    }

    private static double mean(Distribution votes) {
        double sum = 0;
        for (int step = 0; step < votes.votes().size(); step++) {
            int level = votes.lowest() + step;
            sum += (double) level * votes.at(level);
        }
        return sum / votes.total();
    }
}
