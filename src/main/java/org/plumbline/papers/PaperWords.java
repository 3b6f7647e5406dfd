package org.plumbline.papers;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What briefing pack and invitation both say of an assessment. */
final class PaperWords {

    /** Twenty seconds an item: 10 minutes for the short form, about 41 for the long (method 7). */
    private static final int ITEMS_A_MINUTE = 3;

    private final Messages messages;
    private final Assessment assessment;

    PaperWords(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.assessment = assessment;
    }

    /** How many items are asked. */
    int items() {
        return assessment.asked().stream().mapToInt(q -> q.items().size()).sum();
    }

    /** When and how it is held. */
    String when() {
        Setup setup = assessment.setup();
        String key =
                switch (setup.mode()) {
                    case SOLO -> "papers.when.solo";
                    case WORKSHOP -> "papers.when.workshop";
                    case CONFIDENTIAL -> "papers.when.confidential";
                };
        return messages.get(key, messages.longDate(setup.date()));
    }

    /** How long answering takes. */
    String time() {
        int minutes = Math.max(1, Math.round((float) items() / ITEMS_A_MINUTE));
        return messages.get("papers.time", minutes);
    }

    /** The rules that are read aloud (method 7.1). */
    List<String> rules() {
        Stream<String> always =
                Stream.of("papers.rules.company", "papers.rules.low", "papers.rules.stays");
        return Stream.concat(always, dots().stream()).map(messages::get).toList();
    }

    /** Dots are drawn of a team alone, and of a confidential one only of many (method 3.6). */
    private Optional<String> dots() {
        return switch (assessment.setup().mode()) {
            case SOLO -> Optional.empty();
            case WORKSHOP -> Optional.of("papers.rules.dots");
            case CONFIDENTIAL -> Optional.of("papers.rules.dots.confidential");
        };
    }

    /** Who sees what. */
    String privacy() {
        return switch (assessment.setup().mode()) {
            case SOLO -> messages.get("papers.privacy.solo");
            case WORKSHOP ->
                    messages.get("papers.privacy.workshop", assessment.setup().smallestGroup());
            case CONFIDENTIAL ->
                    messages.get("papers.privacy.confidential", assessment.setup().smallestGroup());
        };
    }
}
