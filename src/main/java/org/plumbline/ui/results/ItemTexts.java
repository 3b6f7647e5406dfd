package org.plumbline.ui.results;

import org.plumbline.chart.CountingSentence;
import org.plumbline.chart.GapWords;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.CeoBeside;
import org.plumbline.scoring.Flag;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.ItemResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sentences about the answers to one item. */
final class ItemTexts {

    private final Messages messages;
    private final CountingSentence counting;
    private final GapWords gaps;
    private final int smallestGroup;

    ItemTexts(Messages messages, int smallestGroup) {
        this.messages = messages;
        this.counting = new CountingSentence(messages);
        this.gaps = new GapWords(messages);
        this.smallestGroup = smallestGroup;
    }

    /** "Six of us say 1 or 2. Two say 4."; how many answered where the levels may not be shown. */
    String counted(ItemResult item) {
        return item.firstVotes()
                .map(votes -> counting.of(votes, item.counts().dontKnow()))
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> messages.get("results.item.answers", item.counts().levels()));
    }

    /** "Far apart.", blank where so few voted that no word is said. */
    String agreement(ItemResult item) {
        return item.agreement().flatMap(ItemAgreement::shown).map(this::sentence).orElse("");
    }

    private String sentence(AgreementWord word) {
        return messages.get("common.agreement." + word.name().toLowerCase(Locale.ROOT)) + ".";
    }

    /** Why to talk about it: the flag and what lies behind it. */
    String flagged(ItemResult item, Flag flag) {
        String word = messages.get("results.flag." + flag.name());
        return switch (flag) {
            case CEO -> item.ceo().map(this::beside).orElse(word);
            case UNKNOWN -> unknown(item);
            case SPLIT, SPREAD, LONE ->
                    item.firstVotes().map(votes -> counting.of(votes)).orElse(word);
        };
    }

    private String beside(CeoBeside ceo) {
        return messages.get(
                "results.flag.ceo", gaps.level(ceo.level()), gaps.level(ceo.medianOfOthers()));
    }

    /** "Three of eight do not know." */
    String unknown(ItemResult item) {
        int dontKnow = item.counts().dontKnow();
        return messages.get("results.unknown.line", dontKnow, dontKnow + item.counts().levels());
    }

    /** Why there is no value, if there is none. */
    Optional<String> missing(ItemResult item) {
        return switch (item.status()) {
            case OK, SINGLE_VIEW -> Optional.empty();
            case NOT_APPLICABLE -> Optional.of(messages.get("results.status.notApplicable"));
            case BLIND_SPOT -> Optional.of(messages.get("results.status.blindSpot"));
            case SUPPRESSED -> Optional.of(messages.get("results.status.hidden", smallestGroup));
            case NO_DATA -> Optional.of(messages.get("results.status.noData"));
        };
    }

    /** How many said what, or why that is not told. */
    String said(ItemResult item) {
        return missing(item).orElseGet(() -> counted(item));
    }

    /** All that is to be said about how people answered. */
    List<String> lines(ItemResult item) {
        List<String> lines = new ArrayList<>();
        lines.add((agreement(item) + " " + said(item)).strip());
        lines.addAll(notes(item));
        return lines;
    }

    /** Why to talk about it, and what has to be known of its value. */
    List<String> notes(ItemResult item) {
        List<String> notes = new ArrayList<>();
        item.secondVotes().ifPresent(_ -> notes.add(messages.get("results.item.secondVote")));
        if (item.score().isEmpty() && item.agreedLevel().isPresent()) {
            notes.add(messages.get("results.item.agreedOnly", item.agreedLevel().getAsInt()));
        }
        item.flags().forEach(flag -> notes.add(messages.get("results.flag." + flag.name()) + "."));
        item.ceo().map(this::beside).ifPresent(notes::add);
        if (item.meanFarFromMedian()) {
            notes.add(
                    messages.get(
                            "results.item.meanAndMedian",
                            messages.oneDecimal(item.meanLevel().orElseThrow()),
                            messages.oneDecimal(item.medianLevel().orElseThrow())));
        }
        return notes;
    }
}
