package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.fixture.YearBefore.renamed;
import static org.plumbline.fixture.YearBefore.reworded;
import static org.plumbline.report.ReportFixture.DATE;

import org.junit.jupiter.api.Test;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.scoring.AssessmentScoring;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The page on what changed since last time, made from the three years of the sample. */
final class ChangePageTest {

    private static final Assessment SAMPLE = ReportFixture.sample();

    private static List<Assessment> earlier() {
        AtomicInteger ids = new AtomicInteger();
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                .earlier(() -> new AssessmentId("before-" + ids.incrementAndGet()));
    }

    private static ReportDocument report(Assessment assessment, List<Assessment> others) {
        return new MaturityReport(Wordings.AS_ASKED)
                .compose(
                        assessment,
                        new AssessmentScoring().score(assessment),
                        others,
                        ReportOptions.complete(DATE).withParts(EnumSet.of(ReportPart.CHANGE)));
    }

    private static String page(Assessment assessment, List<Assessment> others) {
        return ReportFixture.text(report(assessment, others), "change");
    }

    @Test
    void firstAssessmentHasNoPageOnChange() {
        assertThat(report(SAMPLE, List.of()).chapters()).isEmpty();
    }

    @Test
    void pageComparesWithTheLastTimeInHonestWords() {
        String page = page(SAMPLE, earlier());

        assertThat(page)
                .contains("Since Spring 2025 (sample)")
                .contains("the index stood at 44 of 100, now it stands at 52")
                .contains("Perhaps better")
                .contains("6 people answered both times, of 8 now and 8 then")
                .contains("Clearly better")
                .doesNotContain("Different team");
    }

    private static String summary(Assessment assessment, List<Assessment> others, ReportPart... p) {
        return ReportFixture.text(
                new MaturityReport(Wordings.AS_ASKED)
                        .compose(
                                assessment,
                                new AssessmentScoring().score(assessment),
                                others,
                                ReportOptions.complete(DATE)
                                        .withParts(EnumSet.of(ReportPart.SUMMARY, p))),
                "summary");
    }

    @Test
    void summarySetsTheIndexOfLastTimeBesideWhereThePageOnChangeExplainsIt() {
        String said = "Spring 2025 (sample): 44, from 8 of 8 members.";

        assertThat(summary(SAMPLE, earlier(), ReportPart.CHANGE)).contains(said);
        assertThat(summary(SAMPLE, earlier())).doesNotContain("Spring 2025");
        assertThat(summary(renamed(SAMPLE), earlier(), ReportPart.CHANGE))
                .doesNotContain("Spring 2025");
        assertThat(summary(reworded(SAMPLE), earlier(), ReportPart.CHANGE))
                .doesNotContain("Spring 2025");
    }

    @Test
    void figuresOfSectionsSayHowManyAnswered() {
        assertThat(page(SAMPLE, earlier())).containsPattern("\\| \\d+, n 8 \\| \\d+, n 8 \\|");
    }

    @Test
    void actionsStandBehindAChangeOrItSaysThatThereIsNone() {
        String page = page(SAMPLE, earlier());

        assertThat(page)
                .contains("Name one owner for each of the four critical processes")
                .contains("No recorded action")
                .contains("6 of 7 actions recorded since Spring 2025 (sample) came to their end");
    }

    @Test
    void firstFallIsExplained() {
        List<Assessment> years = earlier();

        assertThat(page(years.get(1), years)).contains("A first fall is common");
        assertThat(page(renamed(years.get(1)), years)).doesNotContain("A first fall is common");
    }

    @Test
    void differentTeamIsComparedWithoutWords() {
        assertThat(page(renamed(SAMPLE), earlier()))
                .contains("Different team, compare with care.")
                .contains("Nobody answered both times")
                .doesNotContain("Clearly", "Perhaps better");
    }

    @Test
    void rewordedItemIsNamed() {
        assertThat(page(reworded(SAMPLE), earlier()))
                .contains("Left out, because not asked both times in the same words: SIN1.1");
    }
}
