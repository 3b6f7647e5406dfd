package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.DATE;
import static org.plumbline.report.ReportFixture.report;
import static org.plumbline.report.ReportFixture.text;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.Consent;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.GroupField;
import org.plumbline.scoring.GroupView;
import org.plumbline.scoring.Result;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What is left out on request stands nowhere in the document; more is never shown by it. */
class WithheldTest {

    private static final Assessment SAMPLE = ReportFixture.sample();

    private static ReportOptions without(Withheld... what) {
        return ReportOptions.complete(DATE)
                .withParts(EnumSet.allOf(ReportPart.class))
                .withholding(Set.of(what));
    }

    private static String everything(Withheld... what) {
        return DocumentText.everything(report(SAMPLE, without(what)));
    }

    @Test
    void withoutTheCeoNoAnswerOfTheCeoChangesAnything() {
        Assessment consenting = SAMPLE;
        Assessment not = SAMPLE.withConsent(new Consent(true, false));
        // The page by group is left apart: it shows less where a report with the CEO can exist.
        ReportOptions options =
                without(Withheld.CEO)
                        .withParts(EnumSet.complementOf(EnumSet.of(ReportPart.DIFFERENCES)));

        assertThat(SAMPLE.consent().ceoGap()).isTrue();
        assertThat(DocumentText.everything(report(consenting, options)))
                .isEqualTo(DocumentText.everything(report(not, options)))
                .contains("The CEO’s own answers are not shown apart in this report.")
                .doesNotContain("CEO and team see this differently", "except the CEO’s");
    }

    /**
     * A board of the CEO and two others: beside the CEO's own level it stays under the floor, and
     * without the CEO apart it would reach it. Whoever held both reports could subtract.
     */
    @Test
    void withoutTheCeoNoGroupAppearsThatTheCeoHid() {
        Assessments team =
                Assessments.workshop(8)
                        .asking(ReportCases.builtIn(QuestionnaireId.SIN))
                        .groups("Board", "Board", "Board", "S", "S", "S", "S", "S")
                        .everybodySays(2)
                        .votes("SIN1.1", 4, 0, 0, 3, 3, 3, 3, 3);
        Assessment consenting = team.withConsentingCeo().build();
        Result withCeo = new AssessmentScoring().score(consenting);
        Result without = new Discretion(EnumSet.of(Withheld.CEO)).of(withCeo, consenting);
        Assessment not = consenting.withConsent(new Consent(true, false));

        assertThat(withCeo.groups().columns()).isEmpty();
        assertThat(new AssessmentScoring().score(not).groups().columns()).hasSize(2);
        assertThat(without.groups().columns()).isEmpty();
    }

    /** With a CEO in no group, all columns beside the total would be the CEO's own level. */
    @Test
    void withoutTheCeoEveryFieldIsHiddenThatEitherReportHides() {
        Assessments team =
                Assessments.workshop(9)
                        .asking(ReportCases.builtIn(QuestionnaireId.SIN))
                        .groups("", "B", "B", "B", "B", "S", "S", "S", "S")
                        .everybodySays(2)
                        .votes("SIN1.1", 4, 0, 0, "DK", "DK", 3, 3, 3, 3);
        Assessment consenting = team.withConsentingCeo().build();
        Result withCeo = new AssessmentScoring().score(consenting);
        GroupView groups =
                new Discretion(EnumSet.of(Withheld.CEO)).of(withCeo, consenting).groups();

        groups.items()
                .forEach(
                        (item, row) ->
                                IntStream.range(0, row.size())
                                        .filter(at -> hidden(withCeo.groups().items(), item, at))
                                        .forEach(at -> assertHidden(row.get(at))));
    }

    private static boolean hidden(Map<ItemId, List<GroupField>> rows, ItemId item, int at) {
        return rows.getOrDefault(item, List.of()).get(at).status() == GroupField.Status.HIDDEN;
    }

    private static void assertHidden(GroupField field) {
        assertThat(field.status()).isEqualTo(GroupField.Status.HIDDEN);
    }

    @Test
    void withoutDotsNoSpreadTellsSingleAnswersAndNobodyIsCounted() {
        Result result =
                new Discretion(EnumSet.of(Withheld.DOTS))
                        .of(new AssessmentScoring().score(SAMPLE), SAMPLE);

        assertThat(result.sections()).allMatch(section -> section.spread().isEmpty());
        assertThat(result.instruments()).allMatch(instrument -> instrument.spread().isEmpty());
        assertThat(result.recognitions())
                .isNotEmpty()
                .allMatch(sign -> sign.recognising().isEmpty() && sign.people().isEmpty());
    }

    @Test
    void withoutDotsNoAnswerIsCountedOrDrawn() {
        assertThat(everything(Withheld.DOTS))
                .doesNotContainPattern("(One|Two|Three|Four|Five|Six) of us say")
                .doesNotContainPattern("levels? away from the middle of the team")
                .doesNotContain("Technical figures");
        assertThat(everything()).containsPattern("(One|Two|Three|Four|Five|Six) of us say");
    }

    @Test
    void withoutNamesNobodyIsNamed() {
        String text = everything(Withheld.NAMES, Withheld.COMMENTS);

        assertThat(SAMPLE.participants())
                .extracting(Participant::name)
                .allSatisfy(name -> assertThat(text).doesNotContain(name));
        assertThat(text).contains("named, not shown here");
    }

    @Test
    void withoutCommentsNoneIsPrinted() {
        assertThat(everything()).contains("> ");
        assertThat(everything(Withheld.COMMENTS)).doesNotContain("> ");
    }

    @Test
    void theReportSaysWhatItLeavesOut() {
        assertThat(text(report(SAMPLE, without(Withheld.DOTS, Withheld.NAMES)), "how-to-read"))
                .contains("This report also leaves out: single answers as dots, names of people.");
    }
}
