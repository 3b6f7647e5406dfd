package org.plumbline.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.YearBefore;
import org.plumbline.model.Assessment;
import org.plumbline.model.Consent;
import org.plumbline.model.Participant;
import org.plumbline.model.Phase;

import java.util.List;

class ResultsPagesTest {

    @Test
    void aTeamThatSaysTwoEverywhereStandsAtPatchwork() {
        StageCard stage = page(Assessments.workshop(5).everybodySays(2)).stage();
        assertThat(stage.name()).isEqualTo("Patchwork");
        assertThat(stage.index()).isEqualTo("42");
        assertThat(stage.range()).isEqualTo("between 42 and 42");
        assertThat(stage.bar()).isPresent();
    }

    @Test
    void theLineSaysWhoAnsweredAndWhatIsLeftOut() {
        ResultsPage page =
                page(Assessments.workshop(4).everybodySays(3).votes("SIN1.1", "DK", 3, 3, "DK"));
        assertThat(page.line())
                .isEqualTo(
                        "4 of 4 answered, 12 March 2026. 2 answers were “don’t know” and are left"
                                + " out.");
    }

    @Test
    void theBoundsSayHowManyTheyReckonWithAsMissing() {
        Assessments team = Assessments.workshop(8).late(1).everybodySays(3);
        ResultsPage page = page(team.withoutAnswersOf(7).withoutAnswersOf(8));
        assertThat(page.stage().lines())
                .anyMatch(line -> line.startsWith("Whatever the missing member thinks"));
    }

    @Test
    void beforeCollectingIsClosedThereAreNoResults() {
        Assessment open =
                Assessments.workshop(3).everybodySays(2).build().withPhase(Phase.COLLECTING);
        assertThat(Samples.stateOf(open)).isInstanceOf(ResultsState.NotClosed.class);
    }

    @Test
    void withoutAnyAnswerThereIsNothingToShow() {
        assertThat(Samples.stateOf(Assessments.workshop(3).build()))
                .isInstanceOf(ResultsState.NothingAnswered.class);
    }

    @Test
    void oneExecutiveReadsThatItIsOnePersonsView() {
        ResultsPage page = page(Assessments.solo().everybodySays(3));
        assertThat(page.remarks()).extracting(Remark::strong).contains("One person’s view.");
        assertThat(page.discuss().rows()).isEmpty();
        assertThat(page.discuss().empty()).startsWith("One person’s view");
    }

    @Test
    void underTheSmallestGroupNoValueIsShown() {
        ResultsPage page = page(Assessments.workshop(2).everybodySays(3));
        assertThat(page.remarks()).extracting(Remark::strong).containsExactly("Too few answers.");
        assertThat(page.stage().name()).isEqualTo("No stage");
        assertThat(page.stage().bar()).isEmpty();
        assertThat(page.fix().rows()).isEmpty();
        assertThat(page.instruments().chart()).isEmpty();
        assertThat(page.instruments().lines()).containsExactly("Too few answers.");
        assertThat(page.sections()).allSatisfy(s -> assertThat(s.chart()).isEmpty());
        assertThat(page.discuss().empty()).isEqualTo("Too few answers.");
        assertThat(page.fix().empty()).isEqualTo("Too few answers.");
    }

    @Test
    void aConfidentialTeamOfFiveSeesNoDots() {
        ResultsPage page =
                page(Assessments.confidential(5).everybodySays(3).votes("SIN1.1", 0, 0, 5, 5, 5));
        assertThat(page.discuss().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.picture()).isEmpty())
                .allSatisfy(row -> assertThat(row.detail().chart()).isEmpty());
        assertThat(page.discuss().rows().getFirst().line()).isEqualTo("Two camps");
    }

    @Test
    void withoutConsentTheCeosOwnViewIsNowhere() {
        Finding ceo =
                page(Assessments.workshop(6)
                                .withCeo()
                                .everybodySays(2)
                                .votes("CEO1", 5, 2, 2, 2, 2, 2))
                        .ceo()
                        .orElseThrow();
        assertThat(ceo.title()).isEqualTo("The team’s view of the CEO");
        assertThat(ceo.lines())
                .containsExactly("The CEO’s own view is not shown: the CEO has not agreed to it.");
        assertThat(ceo.detail().rows())
                .allSatisfy(row -> assertThat(row.line()).isEqualTo("All five of us say 2."))
                .allSatisfy(
                        row ->
                                assertThat(row.detail().lines())
                                        .noneMatch(l -> l.startsWith("CEO")));
    }

    @Test
    void withConsentCeoAndTeamStandSideBySide() {
        Assessment assessment =
                Assessments.workshop(6)
                        .withCeo()
                        .everybodySays(2)
                        .votes("CEO1", 5, 2, 2, 2, 2, 2)
                        .build()
                        .withConsent(new Consent(true, true));
        Finding ceo = Samples.pageOf(assessment).ceo().orElseThrow();
        assertThat(ceo.title()).isEqualTo("CEO and team");
        assertThat(ceo.chart().orElseThrow().draw(400).table().rows())
                .anySatisfy(
                        row ->
                                assertThat(row.subList(1, 4))
                                        .isEqualTo(List.of("5", "2", "3 higher")));
    }

    @Test
    void theGateThatHoldsTheStageIsNamedWithItsFigures() {
        ResultsPage page = page(held());
        assertThat(page.stage().name()).isEqualTo("Patchwork");
        assertThat(page.stage().near()).startsWith("held below 4");
        assertThat(page.gates().lines().getFirst())
                .isEqualTo(
                        "Held at stage 2, Patchwork, by this gate: CEO commitment 20, needs 40.");
        assertThat(page.gates().lines())
                .anyMatch(line -> line.startsWith("Stage 3, Organised, opens"))
                .contains("• CEO commitment from 20 to 40");
    }

    @Test
    void lowItemsComeLowestFirstWithTheirLevel() {
        List<Row> low =
                page(Assessments.workshop(4)
                                .everybodySays(4)
                                .votes("SIN3.1", 1, 1, 1, 1)
                                .votes("SIN2.1", 0, 0, 0, 0))
                        .fix()
                        .rows();
        assertThat(low).extracting(Row::key).startsWith("SIN2.1", "SIN3.1");
        assertThat(low.getFirst().chip().orElseThrow().step()).isZero();
        assertThat(low.getFirst().line()).isEqualTo("All four of us say 0.");
    }

    @Test
    void whatManyDoNotKnowIsListed() {
        Row unknown =
                page(Assessments.workshop(4).everybodySays(3).votes("SIN1.2", "DK", "DK", 3, 3))
                        .unknown()
                        .rows()
                        .getFirst();
        assertThat(unknown.key()).isEqualTo("SIN1.2");
        assertThat(unknown.line()).isEqualTo("2 of 4 do not know.");
    }

    @Test
    void theFirstPictureIsComparedWithTheResult() {
        Assessments team = Assessments.workshop(3).everybodySays(2);
        for (int person = 1; person <= 3; person++) {
            team.firstPicture(person, 3);
        }
        assertThat(page(team).firstPicture().orElseThrow().lines())
                .containsExactly(
                        "Before the first item you placed yourselves at stage 3; your answers say 1"
                                + " lower.");
    }

    @Test
    void commentsStandUnderTheirItemAndNamesAreFound() {
        CommentSheet comments =
                page(Assessments.workshop(4)
                                .everybodySays(3)
                                .comment(1, "SIN1.1", 3, "Ask person 2 about it.")
                                .comment(2, "SIN1.1", 3, "We never meet them.")
                                .comment(3, "SIN1.2", 3, "Kept to myself.")
                                .handedIn(1, true)
                                .handedIn(2, true)
                                .handedIn(3, false))
                        .comments();
        assertThat(comments.count()).isEqualTo(2);
        assertThat(comments.items()).hasSize(1);
        assertThat(comments.items().getFirst().comments())
                .extracting(CommentSheet.Said::text)
                .containsExactlyInAnyOrder("Ask person 2 about it.", "We never meet them.");
    }

    @Test
    void anItemSaysWhereTheTeamStandsAndWhatComesNext() {
        ItemCard item =
                page(Assessments.workshop(4).everybodySays(2))
                        .items()
                        .getFirst()
                        .parts()
                        .getFirst()
                        .items()
                        .getFirst()
                        .item()
                        .orElseThrow();
        assertThat(item.rungs())
                .extracting(Rung::lead, Rung::level)
                .containsExactly(tuple("You are here", 2), tuple("Next", 3));
    }

    @Test
    void underTheSmallestGroupTheAgreedLevelsAreShown() {
        ResultsPage page = page(Assessments.workshop(2).everybodySays(3).agreed("SIN1.1", 2));
        Detail item = page.items().getFirst().parts().getFirst().items().getFirst();
        assertThat(item.chart()).isEmpty();
        assertThat(item.item().orElseThrow().rungs()).extracting(Rung::level).startsWith(2);
        assertThat(item.lines()).contains("You agreed on level 2; it enters no score.");
        assertThat(page.evidence().empty()).isEqualTo("Too few answers.");
    }

    @Test
    void signsHaveNoLevelToBeAt() {
        ItemSheet signs =
                page(Assessments.workshop(4).everybodySays(2)).items().stream()
                        .filter(sheet -> sheet.questionnaire().value().equals("SGN"))
                        .findFirst()
                        .orElseThrow();
        assertThat(signs.parts().getFirst().items().getFirst().item().orElseThrow().rungs())
                .isEmpty();
    }

    @Test
    void highClaimsSayWhatWasSeenForThem() {
        RowList evidence =
                page(Assessments.workshop(4)
                                .everybodySays(2)
                                .votes("SIN1.1", 5, 5, 5, 5)
                                .votes("SIN1.2", 4, 4, 4, 4)
                                .evidence("SIN1.1", 2, "Minutes of May"))
                        .evidence();
        assertThat(evidence.title()).isEqualTo("Evidence: 1 of 2 high claims");
        assertThat(evidence.rows()).extracting(Row::key).containsExactly("SIN1.2", "SIN1.1");
        assertThat(evidence.rows().getLast().line())
                .startsWith(
                        "A document or record was seen. What was seen: Minutes of May. It would");
    }

    @Test
    void theYearsBeforeGiveTheTrendAndTheMarksOfLastTime() {
        ResultsPage page = Samples.pageOf(Samples.sample(), Samples.earlier().reversed());
        Finding trend = page.trend().orElseThrow();
        assertThat(trend.chart().orElseThrow().draw(400).table().rows())
                .extracting(List::getFirst)
                .containsExactly("2024", "2025", "2026");
        assertThat(trend.lines().getFirst()).startsWith("Since ").endsWith(".");
        assertThat(page.sections().getFirst().chart().orElseThrow().draw(500).table().heads())
                .contains("Last time");
        assertThat(page.stage().bar().orElseThrow().draw(500).sentence())
                .contains("Last time the index was");
    }

    @Test
    void trendOfADifferentTeamTellsNoChange() {
        Assessment now = Samples.sample();
        Assessment renamed =
                now.withParticipants(
                        now.participants().stream()
                                .map(
                                        person ->
                                                new Participant(
                                                        person.id(),
                                                        "New " + person.name(),
                                                        person.role(),
                                                        person.group(),
                                                        person.ceo()))
                                .toList());

        Finding trend = Samples.pageOf(renamed, Samples.earlier()).trend().orElseThrow();

        assertThat(trend.lines())
                .containsExactly(
                        "Different team than in Spring 2025 (sample), so nothing is said of a"
                                + " change.");
    }

    @Test
    void whereWordsChangedTheTrendSaysWhyItHasNoLine() {
        List<Assessment> years = Samples.earlier();
        Finding trend =
                Samples.pageOf(YearBefore.reworded(Samples.sample()), years).trend().orElseThrow();

        assertThat(trend.chart()).isEmpty();
        assertThat(trend.lines())
                .singleElement()
                .asString()
                .startsWith("In Spring 2025 (sample) not all items were asked in the same words");
    }

    @Test
    void oneAssessmentAloneHasNoTrendAndNoLastTime() {
        ResultsPage page = Samples.pageOf(Samples.sample());
        assertThat(page.trend()).isEmpty();
        assertThat(page.sections().getFirst().chart().orElseThrow().draw(500).table().heads())
                .doesNotContain("Last time");
    }

    @Test
    void theStageCardSaysWhatHoldsItAndWhatOpensTheNext() {
        assertThat(page(held()).stage().lines())
                .containsExactly(
                        "Held at stage 2, Patchwork, by this gate: CEO commitment 20, needs 40.",
                        "Stage 3, Organised, opens with: CEO commitment from 20 to 40.");
    }

    @Test
    void theSampleFillsEveryCard() {
        ResultsPage page = Samples.pageOf(Samples.sample());
        assertThat(page.stage().bar()).isPresent();
        assertThat(page.sections())
                .hasSize(5)
                .first()
                .extracting(Finding::title)
                .isEqualTo("Seven sins");
        assertThat(page.ceo()).isPresent();
        assertThat(page.signs()).isPresent();
        assertThat(page.discuss().rows()).isNotEmpty();
        assertThat(page.fix().rows()).isNotEmpty();
    }

    private static Assessments held() {
        Assessments team = Assessments.workshop(5);
        team.everybodySays(4);
        for (String section : List.of("SGN", "BLK")) {
            reverse(team, section);
        }
        for (int item = 1; item <= 9; item++) {
            team.votes("CEO" + item, 1, 1, 1, 1, 1);
        }
        return team;
    }

    /** Everybody free of all of them. */
    private static void reverse(Assessments team, String questionnaire) {
        team.build().asked().stream()
                .filter(q -> q.id().value().equals(questionnaire))
                .flatMap(q -> q.items().stream())
                .forEach(item -> team.votes(item.id().value(), 0, 0, 0, 0, 0));
    }

    private static ResultsPage page(Assessments assessments) {
        return Samples.pageOf(assessments.build());
    }
}
