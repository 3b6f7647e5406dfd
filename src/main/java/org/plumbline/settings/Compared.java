package org.plumbline.settings;

import java.util.List;
import java.util.Optional;

/**
 * What was compared last: ids of assessments and questionnaires alone, because settings lie beside
 * the data in plain text and the name of an organisation does not belong there.
 *
 * @param across whether one organisation among others was shown, instead of change over time
 * @param series an assessment of the organisation and form that was compared over time
 * @param years the assessments that were chosen; none means the newest
 * @param base the earlier one that the latest was compared with
 * @param questionnaire whose sections were shown
 * @param subject the assessment that was shown among others
 */
public record Compared(
        boolean across,
        Optional<String> series,
        List<String> years,
        Optional<String> base,
        Optional<String> questionnaire,
        Optional<String> subject) {

    /** Nothing was chosen yet. */
    public static final Compared NONE =
            new Compared(
                    false,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Compared {
        years = List.copyOf(years);
    }

    public Compared withAcross(boolean now) {
        return new Compared(now, series, years, base, questionnaire, subject);
    }

    /** The same with another choice over time. */
    public Compared withTime(String newSeries, List<String> newYears, Optional<String> newBase) {
        return new Compared(
                across, Optional.of(newSeries), newYears, newBase, questionnaire, subject);
    }

    public Compared withQuestionnaire(String shown) {
        return new Compared(across, series, years, base, Optional.of(shown), subject);
    }

    public Compared withSubject(String shown) {
        return new Compared(across, series, years, base, questionnaire, Optional.of(shown));
    }
}
