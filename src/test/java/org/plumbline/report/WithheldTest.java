package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.DATE;
import static org.plumbline.report.ReportFixture.report;
import static org.plumbline.report.ReportFixture.text;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Assessment;
import org.plumbline.model.Consent;
import org.plumbline.model.Participant;

import java.util.EnumSet;
import java.util.Set;

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
        ReportOptions options = without(Withheld.CEO);

        assertThat(SAMPLE.consent().ceoGap()).isTrue();
        assertThat(DocumentText.everything(report(consenting, options)))
                .isEqualTo(DocumentText.everything(report(not, options)))
                .contains("The CEO’s own answers are not shown apart in this report.")
                .doesNotContain("CEO and team see this differently", "except the CEO’s");
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
