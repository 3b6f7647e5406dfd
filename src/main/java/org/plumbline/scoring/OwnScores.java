package org.plumbline.scoring;

import org.plumbline.model.Answer;
import org.plumbline.model.Item;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Scores of each person's own first answers (method 3.2 for one person). Answers to items whose
 * team value is hidden count as missing, so that no score shown elsewhere gives them away.
 */
final class OwnScores {

    private final Session session;
    private final Function<Item, OwnUse> use;

    OwnScores(Session session, Function<Item, OwnUse> use) {
        this.session = session;
        this.use = use;
    }

    /** A person's score of a section. */
    Averaged section(ParticipantId person, Questionnaire questionnaire, Section section) {
        Ruler ruler = Ruler.of(questionnaire);
        return Averaged.section(
                section.items().stream().map(item -> part(person, item, ruler)).toList());
    }

    private Part part(ParticipantId person, Item item, Ruler ruler) {
        return switch (use.apply(item)) {
            case NOT_APPLICABLE -> new Part.NotApplicable();
            case HIDDEN -> new Part.Missing();
            case COUNTS ->
                    session.sheet()
                            .first(item.id(), person)
                            .map(given -> part(given.answer(), item, ruler))
                            .orElseGet(Part.Missing::new);
        };
    }

    private static Part part(Answer answer, Item item, Ruler ruler) {
        return switch (answer) {
            case Answer.Rated rated -> new Part.Scored(ruler.points(rated.level()), item.weight());
            case Answer.DontKnow dontKnow -> new Part.Missing();
            case Answer.NotApplicable notApplicable -> new Part.NotApplicable();
        };
    }

    /** A person's score of an instrument. */
    Averaged instrument(ParticipantId person, Questionnaire questionnaire) {
        return Averaged.instrument(
                questionnaire.sections().stream()
                        .map(
                                section ->
                                        section(person, questionnaire, section)
                                                .asPart(section.weight()))
                        .toList());
    }

    /** A person's own index over these questionnaires. */
    OverallIndex index(ParticipantId person, List<Questionnaire> questionnaires) {
        Map<QuestionnaireId, Double> scores = new HashMap<>();
        for (Questionnaire questionnaire : questionnaires) {
            instrument(person, questionnaire)
                    .score()
                    .ifPresent(score -> scores.put(questionnaire.id(), score));
        }
        return OverallIndex.of(scores);
    }
}
