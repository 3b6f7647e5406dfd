package org.plumbline.scoring;

import org.plumbline.model.QuestionnaireId;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What may be shown of one instrument. The CEO instrument is the team view (method 3.3).
 *
 * @param score mean of its valid sections, 0..100
 * @param valid sections with a score
 * @param applicable sections that apply
 * @param people participants who chose a level on at least one of its items
 * @param spread how the participants' own scores lie
 * @param entersIndex whether it is one of the six that enter the overall index
 */
public record InstrumentResult(
        QuestionnaireId questionnaire,
        ScoreStatus status,
        OptionalDouble score,
        int valid,
        int applicable,
        int people,
        Optional<Spread> spread,
        boolean entersIndex) {}
