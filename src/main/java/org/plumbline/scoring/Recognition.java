package org.plumbline.scoring;

import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.OptionalInt;

/**
 * Whether the team recognises a failure sign or a block (decision 6): more than half of those who
 * answered chose 3 or 4 on the median item of its section.
 *
 * @param recognising how many chose 3 or 4 on the median item (the lower of two), where dots may be
 *     shown
 * @param people how many chose a level on that item, where dots may be shown
 */
public record Recognition(
        SectionId section,
        QuestionnaireId questionnaire,
        boolean recognised,
        OptionalInt recognising,
        OptionalInt people) {}
