package org.plumbline.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.ReportCases;
import org.plumbline.fixture.YearBefore;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Withheld;
import org.plumbline.scoring.GroupField;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What must not be shown is in no copy: not as a number, not in a picture, not in a description.
 */
class HiddenInNoCopyTest {

    static Stream<Named<IntFunction<Assessment>>> assessmentsWithAHiddenItem() {
        return Stream.of(
                Named.of("two of seven in the room", l -> hidden(Assessments.workshop(7), 2, l)),
                Named.of(
                        "four of nine in confidence",
                        l -> hidden(Assessments.confidential(9), 4, l)));
    }

    /** Everybody answers everything but one item, which only a few answer, all with one level. */
    private static Assessment hidden(Assessments team, int few, int level) {
        List<Integer> votes = Collections.nCopies(few, level);
        return team.asking(Questionnaires.sin())
                .everybodySays(3)
                .onlyVotes("SIN1.1", votes.toArray())
                .build();
    }

    @ParameterizedTest
    @MethodSource("assessmentsWithAHiddenItem")
    void noByteOfAnyCopyDependsOnAHiddenAnswer(IntFunction<Assessment> answeredWith) {
        same(Copies.all(answeredWith.apply(0)), Copies.all(answeredWith.apply(5)));
    }

    @Test
    void noByteOfAnyCopyDependsOnWhatTheCeoSaidOfItselfWithoutConsent() {
        ReportOptions german = ReportOptions.complete(Copies.DATE).withLanguage(Locale.GERMANY);
        same(Copies.all(withCeoWhoSays(0), german), Copies.all(withCeoWhoSays(5), german));
    }

    @Test
    void noByteDependsOnWhatWasHiddenLastTime() {
        Assessment now = hidden(Assessments.workshop(7), 7, 3);
        Assessment low = YearBefore.of(hidden(Assessments.workshop(7), 2, 2));
        Assessment high = YearBefore.of(hidden(Assessments.workshop(7), 2, 5));
        ReportOptions options = ReportOptions.complete(Copies.DATE);

        same(Copies.all(now, List.of(low), options), Copies.all(now, List.of(high), options));
        assertThat(Copies.pdf(Copies.report(now, List.of(low), options)))
                .isEqualTo(Copies.pdf(Copies.report(now, List.of(high), options)));
        assertThat(
                        Copies.everything(
                                Copies.written(
                                        new DocxReportWriter(),
                                        Copies.report(now, List.of(low), options))))
                .contains("Change since last time");
    }

    /** Two members of one group and three of another change places; everybody else can tell. */
    @Test
    void noByteDependsOnHiddenFieldsOfGroups() {
        Assessment one = withGroups(0, 0, "DK", 5, 5, 5, 3, 3, 3, 3);
        Assessment other = withGroups(5, 5, "DK", 0, 0, 5, 3, 3, 3, 3);

        assertThat(Copies.result(one).groups().items().get(new ItemId("SIN1.1")))
                .extracting(GroupField::status)
                .containsExactlyInAnyOrder(
                        GroupField.Status.SHOWN,
                        GroupField.Status.HIDDEN,
                        GroupField.Status.HIDDEN);
        same(Copies.all(one), Copies.all(other));
        assertThat(Copies.pdf(Copies.report(one))).isEqualTo(Copies.pdf(Copies.report(other)));
    }

    private static Assessment withGroups(Object... votes) {
        return Assessments.workshop(10)
                .asking(ReportCases.builtIn(QuestionnaireId.SIN))
                .groups("A", "A", "A", "B", "B", "B", "C", "C", "C", "C")
                .everybodySays(3)
                .onlyVotes("SIN1.1", votes)
                .build();
    }

    private static Assessment withCeoWhoSays(int level) {
        Questionnaire[] asked = ReportCases.builtIn(QuestionnaireId.SIN, QuestionnaireId.CEO);
        Assessments team = ReportCases.answered(Assessments.workshop(5).withCeo(), 5, asked);
        for (int number = 1; number <= 9; number++) {
            team.votes("CEO" + number, level, 3, 3, 2, 2);
        }
        return team.build();
    }

    private static void same(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertThat(one).hasSameSizeAs(other);
        one.forEach((kind, bytes) -> assertThat(bytes).as(kind).isEqualTo(other.get(kind)));
    }

    @Test
    void commentsThatWereNotReleasedAndNamesOfPeopleAreInNoCopy() {
        Assessment assessment =
                ReportCases.answered(
                                Assessments.workshop(4),
                                4,
                                ReportCases.builtIn(QuestionnaireId.SIN))
                        .comment(1, "SIN1.1", 2, "Nobody shall read this.")
                        .handedIn(1, false)
                        .build();

        Copies.all(assessment)
                .forEach(
                        (kind, bytes) ->
                                assertThat(Copies.everything(bytes))
                                        .as(kind)
                                        .doesNotContain("Nobody shall read", "Person 1", "Role 1"));
    }

    @Test
    void whatAReportLeavesOutIsInNoCopy() {
        Assessment sample = Copies.sample();
        ReportOptions strict =
                ReportOptions.complete(Copies.DATE).withholding(EnumSet.allOf(Withheld.class));
        String comment =
                Copies.result(sample).items().stream()
                        .flatMap(item -> item.comments().stream())
                        .findFirst()
                        .orElseThrow();
        String owner = sample.participants().get(1).name();
        String seen = sample.findings().evidence().getFirst().note();

        byte[] report = Copies.written(new DocxReportWriter(), Copies.report(sample));
        assertThat(Copies.everything(report)).contains(comment, owner);
        assertThat(Copies.everything(Copies.written(new XlsxResultWriter(), Copies.book(sample))))
                .contains(seen);
        Copies.all(sample, strict)
                .forEach(
                        (kind, bytes) ->
                                assertThat(Copies.everything(bytes))
                                        .as(kind)
                                        .doesNotContain(comment, seen)
                                        .doesNotContain(
                                                sample.participants().stream()
                                                        .map(Participant::name)
                                                        .toList()));
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() {
        same(Copies.all(Copies.sample()), Copies.all(Copies.sample()));
    }
}
