package org.plumbline.scoring;

import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What may be shown of one section.
 *
 * @param score mean of the official values of its items, 0..100 (method 3.2, items first)
 * @param answered items with an official value
 * @param applicable items that apply
 * @param people participants who chose a level on at least one of its items
 * @param dontKnowShare don't knows among don't knows and levels of all its items, 0..1
 * @param adMedian the section's AD: mean of its items' average distances from the median, in
 *     levels; absent where figures of agreement may not be shown
 * @param word the agreement word by the section's AD, by the rules for its number of people
 * @param spread how the participants' own section scores lie
 * @param ceoGap the CEO's own section score against the others'
 */
public record SectionResult(
        SectionId section,
        QuestionnaireId questionnaire,
        ScoreStatus status,
        OptionalDouble score,
        int answered,
        int applicable,
        int people,
        double dontKnowShare,
        OptionalDouble adMedian,
        Optional<AgreementWord> word,
        Optional<Spread> spread,
        CeoGap ceoGap) {}
