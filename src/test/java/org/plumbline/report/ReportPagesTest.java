package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.DATE;
import static org.plumbline.report.ReportFixture.report;
import static org.plumbline.report.ReportFixture.text;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Absence;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.Checked;
import org.plumbline.model.Course;
import org.plumbline.model.ItemId;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Outcome;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.ItemResult;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ReportPagesTest {

    private static List<String> anchors(ReportDocument document) {
        return document.chapters().stream().map(Chapter::anchor).toList();
    }

    @Test
    void theCoverCarriesNoScore() {
        ReportDocument document = report(ReportCases.twenty());

        assertThat(document.cover().orElseThrow().facts())
                .containsExactly(
                        "Long form: 124 items in 6 questionnaires",
                        "20 of 20 members answered",
                        "Workshop. Method version 1.0");
        assertThat(document.cover().toString()).doesNotContain("Index", "stage");
    }

    @Test
    void aCompleteAssessmentHasEveryPageItsDataAllows() {
        assertThat(anchors(report(ReportCases.twenty())))
                .containsExactly(
                        "summary",
                        "contents",
                        "how-to-read",
                        "profile",
                        "stage",
                        "sins",
                        "section-SIN1",
                        "section-SIN2",
                        "section-SIN3",
                        "section-SIN4",
                        "section-SIN5",
                        "section-SIN6",
                        "section-SIN7",
                        "sections",
                        "signs",
                        "ceo",
                        "commitment",
                        "differences",
                        "unknowns",
                        "evidence",
                        "priorities",
                        "next-days",
                        "all-items",
                        "method");
    }

    @Test
    void anAlmostEmptyAssessmentLeavesOutWhatItCannotSay() {
        ReportDocument document = report(ReportCases.almostEmpty());

        assertThat(anchors(document))
                .doesNotContain("section-SIN1", "first-picture", "priorities", "actions");
        assertThat(text(document, "summary"))
                .contains("There are too few answers for an index and a stage.");
        assertThat(text(document, "stage")).contains("There is no index, so there is no stage.");
    }

    @Test
    void nobodyAnsweredIsSaidAndNothingElse() {
        Assessment nobody = Assessments.workshop(3).asking(ReportCases.builtIn()).build();

        assertThat(text(report(nobody), "summary"))
                .contains("Nobody has answered yet.")
                .doesNotContain("How sure is this?");
    }

    @Test
    void aTalkThatStayedOpenAndWhoWasMissingArePrinted() {
        Assessment team =
                Assessments.workshop(6)
                        .asking(ReportCases.builtIn())
                        .everybodySays(2)
                        .votes("SIN1.1", 0, 0, 0, 5, 5, 5)
                        .build();
        ItemId item = new ItemId("SIN1.1");
        Assessment talked =
                team.withFindings(
                        team.findings()
                                .with(
                                        new OpenItem(
                                                item, OpenItem.Kind.NO_AGREEMENT, "Two pictures."))
                                .with(new Absence(item, List.of(Assessments.person(2)))));

        assertThat(text(report(talked), "differences"))
                .contains("did not agree on a level", "Two pictures.", "Not in the room")
                .contains(talked.participants().get(1).name() + " (Executive customer contact)");
    }

    @Test
    void whatWasSeenStandsUnderItsGradeUnlessCommentsAreLeftOut() {
        Assessment team =
                ReportCases.answered(
                                Assessments.workshop(6),
                                6,
                                ReportCases.builtIn(QuestionnaireId.SIN))
                        .everybodySays(4)
                        .evidence("SIN1.1", 2, "The log of the March visits")
                        .evidence("SIN1.2", 1)
                        .votes("SIN2.1", 2, 2, 2, 2, 2, 2)
                        .evidence("SIN2.1", 3, "Wishes of 40 customers")
                        .build();

        assertThat(text(report(team), "evidence"))
                .containsSubsequence("## What was seen for other items", "Wishes of 40 customers")
                .contains(
                        "2 a document or record seen / What was seen: The log of the March visits")
                .doesNotContain("1 an example told / What was seen");
        ReportOptions without = ReportOptions.complete(DATE).withComments(false);
        assertThat(text(report(team, without), "evidence"))
                .contains("2 a document or record seen")
                .doesNotContain("March visits");
    }

    @Test
    void whatWasTalkedAboutWithoutAFlagKeepsItsTrace() {
        Assessment team =
                Assessments.workshop(6)
                        .asking(ReportCases.builtIn(QuestionnaireId.SIN))
                        .everybodySays(2)
                        .secondVotes("SIN2.1", 3, 3, 3, 3, 3, 4)
                        .agreed("SIN2.1", 3, "Since June it is done everywhere.")
                        .onlyVotes("SIN2.3", 5, 5)
                        .build();
        Assessment talked =
                team.withFindings(
                        team.findings()
                                .with(
                                        new OpenItem(
                                                new ItemId("SIN2.2"),
                                                OpenItem.Kind.KEPT_OPEN,
                                                "Ask Finance first."))
                                .with(
                                        new OpenItem(
                                                new ItemId("SIN2.3"),
                                                OpenItem.Kind.NO_AGREEMENT,
                                                "Too few know.")));

        assertThat(text(report(talked), "differences"))
                .contains("## Also talked about", "| First vote | Second vote | Came to |")
                .contains("| 2.0, n 6 | 3.2, n 6 | 3 Agreed | Since June it is done everywhere.")
                .contains("| 2.0, n 6 | – | Kept open | Ask Finance first.")
                .doesNotContain("Too few know.");
    }

    @Test
    void everyReleasedCommentStandsOnAPage() {
        Assessment team =
                ReportCases.answered(Assessments.workshop(6), 6, ReportCases.builtIn())
                        .comment(1, "SIN1.1", 2, "Said of a sin.")
                        .comment(2, "MOD1.1", 2, "Said of the model.")
                        .comment(3, "VAL1.1", 2, "Said of value.")
                        .comment(4, "SGN1.1", 2, "Said of a sign.")
                        .comment(5, "BLK1.1", 2, "Said of a block.")
                        .comment(6, "CEO1", 2, "Said of the CEO.")
                        .handedIn(1, true)
                        .handedIn(2, true)
                        .handedIn(3, true)
                        .handedIn(4, true)
                        .handedIn(5, true)
                        .handedIn(6, true)
                        .build();
        ReportDocument document = report(team);

        assertThat(text(document, "sections"))
                .contains("## In your own words", "> Said of the model.", "> Said of value.");
        assertThat(text(document, "signs")).contains("> Said of a sign.", "> Said of a block.");
        assertThat(text(document, "ceo")).contains("> Said of the CEO.");
        assertThat(new AssessmentScoring().score(team).items())
                .flatExtracting(ItemResult::comments)
                .hasSize(6)
                .allSatisfy(
                        said -> assertThat(DocumentText.readable(document)).contains("> " + said));
    }

    @Test
    void aGateThatHoldsNothingYetStillStandsBeforeTheNextStage() {
        Assessment team =
                Assessments.workshop(4)
                        .asking(
                                ReportCases.builtIn(
                                        QuestionnaireId.SIN,
                                        QuestionnaireId.MOD,
                                        QuestionnaireId.VAL))
                        .everybodySays(3)
                        .build();

        assertThat(text(report(team), "stage"))
                .contains("No gate holds it back.")
                .contains("The index must reach 70; it stands at 60.")
                .contains("CEO commitment must be looked at.");
    }

    @Test
    void whatYouWillDoLeavesOutWhatIsDoneAndBeginsWithOverdueChecks() {
        Action ended =
                ReportCases.action("a1", "SIN1.1", 2)
                        .draft()
                        .what("Ended already")
                        .status(ActionStatus.ACT)
                        .action();
        Action planned = ReportCases.action("a2", "SIN1.2", 2).draft().what("Planned").action();
        Action overdue =
                ReportCases.action("a3", "SIN1.3", 3)
                        .draft()
                        .what("Trace complaints")
                        .check(Optional.of(LocalDate.of(2026, 3, 2)))
                        .status(ActionStatus.CHECK)
                        .action();
        Assessment team = ReportCases.twenty();

        assertThat(text(report(team.withActions(List.of(ended, planned, overdue))), "summary"))
                .contains("## What you will do", "30 June 2026 / check overdue")
                .containsSubsequence("Trace complaints", "Planned")
                .doesNotContain("Ended already");
        assertThat(text(report(team.withActions(List.of(ended))), "summary"))
                .contains("## Worth doing next", "are closed, and no other is agreed yet.")
                .doesNotContain("Ended already");
    }

    @Test
    void figuresOfPagesSayHowManyAnswered() {
        Assessment team =
                ReportCases.answered(
                                Assessments.workshop(6).withCeo(),
                                6,
                                ReportCases.builtIn(QuestionnaireId.SIN, QuestionnaireId.CEO))
                        .importance("SIN1", 5, 5, 5, 5, 5, 5)
                        .build();

        assertThat(text(report(team), "ceo")).contains("The colleagues (5 people) rate");
        assertThat(text(report(team), "commitment")).contains("The colleagues (5 people) rate");
        assertThat(text(report(team), "priorities")).containsPattern("\\| \\d+, n 6 \\|");
    }

    @Test
    void whatIsNotAskedHasNoPage() {
        assertThat(anchors(report(ReportCases.sinsAndOwn())))
                .contains("sins", "sections")
                .doesNotContain("signs", "ceo");
    }

    @Test
    void questionnairesOfOnesOwnAreShownButNotCounted() {
        ReportDocument document = report(ReportCases.sinsAndOwn());

        assertThat(text(document, "sections")).contains("Questionnaire OWN", "Strength of OWN1");
        assertThat(text(document, "profile")).contains("do not enter the index");
    }

    @Test
    void onlyChosenPartsAppear() {
        ReportDocument document = report(ReportCases.twenty(), ReportOptions.summaryOnly(DATE));

        assertThat(anchors(document)).containsExactly("summary");
    }

    @Test
    void commentsAppearWordForWordUnlessSwitchedOff() {
        Assessment assessment = ReportCases.scripts();

        assertThat(text(report(assessment), "section-SIN1"))
                .contains("> Клиенты говорят, мы записываем: «иногда».");
        ReportOptions without = ReportOptions.complete(DATE).withComments(false);
        assertThat(DocumentText.everything(report(assessment, without))).doesNotContain("Клиенты");
    }

    @Test
    void everyPageOfOnePersonIsHeadedAsThatPersonsView() {
        ReportDocument document = report(ReportCases.solo());

        assertThat(document.chapters().stream().filter(c -> !isFront(c)))
                .allSatisfy(c -> assertThat(c.eyebrow()).contains("One person’s view"));
        assertThat(text(document, "summary")).contains("One person’s view places");
        assertThat(anchors(document)).doesNotContain("differences");
    }

    private static boolean isFront(Chapter chapter) {
        return List.of("contents", "how-to-read", "method").contains(chapter.anchor());
    }

    @Test
    void belowSeventyPerCentThePagesAreHeadedAsAPartialView() {
        ReportDocument document = report(ReportCases.sixOfTen());

        assertThat(text(document, "summary"))
                .contains("View of 6 of 10 members")
                .contains("In the view of 6 of 10 members")
                .containsPattern(
                        "Whatever the 4 missing members think, the team’s index lies between"
                                + " \\d+ and \\d+\\.");
    }

    @Test
    void withoutConsentTheCeoIsNowhere() {
        ReportDocument document = report(ReportCases.confidential());

        assertThat(text(document, "ceo")).contains("not shown apart, because there is no consent");
        assertThat(document.cover().orElseThrow().notes().toString())
                .doesNotContain("except the CEO");
    }

    @Test
    void withConsentTheCeoStandsBesideTheColleagues() {
        assertThat(text(report(ReportCases.twenty()), "ceo"))
                .contains("The colleagues (19 people) rate the commitment they see at")
                .doesNotContain("overrate");
    }

    @Test
    void theShortFormSaysWhichGatesAreNotices() {
        ReportDocument document = report(ReportCases.shortForm());

        assertThat(text(document, "stage"))
                .contains("notices only: one item is too little to hold back a stage");
        assertThat(text(document, "summary")).contains("The short form looks at");
    }

    @Test
    void aGateThatHoldsTheStageIsNamedWithItsFigures() {
        Assessment held =
                ReportCases.answered(
                                Assessments.workshop(4).withCeo(),
                                4,
                                ReportCases.builtIn(
                                        QuestionnaireId.SIN,
                                        QuestionnaireId.MOD,
                                        QuestionnaireId.VAL))
                        .everybodySays(4)
                        .build();

        assertThat(text(report(held), "summary"))
                .contains(
                        "Held at stage 3 because CEO commitment was not looked at, and stage 4"
                                + " needs it.");
    }

    @Test
    void actionsComeWithOwnerDateAndWhatStops() {
        Assessment assessment =
                ReportCases.twenty().withActions(List.of(ReportCases.action("a1", "SIN1.1", 2)));
        ReportDocument document = report(assessment);

        assertThat(text(document, "summary"))
                .contains(
                        "Book two customer conversations per executive | Person 2 | 30 June 2026");
        assertThat(text(document, "actions"))
                .contains(
                        "conversations written up: today unknown, target 16. Counted by Person 3.",
                        "The quarterly tour of sites",
                        "7 July 2026: Book two customer conversations per executive");
        assertThat(text(document, "section-SIN1"))
                .contains("Agreed. Owner: Person 2. Due: 30 June 2026.");
    }

    @Test
    void anActionSaysWhatItsCheckShowedAndWhatBecameOfIt() {
        Action ended =
                ReportCases.action("a1", "SIN1.1", 2)
                        .draft()
                        .status(ActionStatus.ACT)
                        .course(
                                Course.NONE
                                        .withChecked(
                                                new Checked(
                                                        "19",
                                                        "Nineteen were written up.",
                                                        Optional.of(Outcome.CHANGED)))
                                        .carriedFrom("Autumn 2025"))
                        .action();

        assertThat(text(report(ReportCases.twenty().withActions(List.of(ended))), "actions"))
                .contains(
                        "The check showed: Nineteen were written up.",
                        "Now: 19",
                        "Act: changed",
                        "Carried over from Autumn 2025.")
                .doesNotContain("7 July 2026");
    }

    @Test
    void overdueChecksAreListedFirst() {
        Action plan = ReportCases.action("a1", "SIN1.1", 2);
        Action overdue =
                ReportCases.action("a2", "SIN1.2", 3)
                        .draft()
                        .what("Trace complaints")
                        .check(Optional.of(LocalDate.of(2026, 3, 2)))
                        .status(ActionStatus.CHECK)
                        .action();

        assertThat(
                        text(
                                report(ReportCases.twenty().withActions(List.of(plan, overdue))),
                                "actions"))
                .contains("2 March 2026, overdue: Trace complaints")
                .containsSubsequence("Trace complaints", "Book two customer conversations");
    }

    @Test
    void aPlanStillOpenSaysSo() {
        Action open =
                new ActionDraft(new ActionId("a1"), "Ask why")
                        .section(new SectionId("SIN1"))
                        .action();

        assertThat(text(report(ReportCases.twenty().withActions(List.of(open))), "actions"))
                .contains("1 still without an owner or a date", "Because “");
    }

    @Test
    void suggestionsAreMarkedAsSuch() {
        assertThat(text(report(ReportCases.twenty()), "section-SIN1"))
                .contains("Suggested. Not yet taken up.");
    }

    @Test
    void theFirstPictureStandsBesideTheAnswers() {
        Assessment assessment =
                ReportCases.answered(
                                Assessments.workshop(4),
                                4,
                                ReportCases.builtIn(
                                        QuestionnaireId.SIN,
                                        QuestionnaireId.MOD,
                                        QuestionnaireId.VAL))
                        .firstPicture(1, 4)
                        .firstPicture(2, 4)
                        .firstPicture(3, 3)
                        .firstPicture(4, 4)
                        .build();

        assertThat(text(report(assessment), "first-picture"))
                .contains("the middle of your first pictures was stage 4, Managed.")
                .contains("The answers say stage 2, Patchwork.");
    }

    @Test
    void groupsAreShownWithWhatIsHiddenSaidSo() {
        assertThat(text(report(ReportFixture.sample()), "agreement"))
                .contains("Everyone / 8 | CEO / 1 |", "[hidden]", "You agree least on");
    }

    @Test
    void withoutGroupsThereIsNoPageOfGroups() {
        assertThat(anchors(report(ReportCases.twenty()))).doesNotContain("agreement");
    }

    @Test
    void theSameArgumentsGiveTheSameText() {
        assertThat(DocumentText.everything(report(ReportCases.twenty())))
                .isEqualTo(DocumentText.everything(report(ReportCases.twenty())));
    }
}
