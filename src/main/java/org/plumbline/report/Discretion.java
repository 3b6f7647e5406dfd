package org.plumbline.report;

import org.plumbline.model.Assessment;
import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.FirstPicture;
import org.plumbline.scoring.GroupView;
import org.plumbline.scoring.InstrumentResult;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Recognition;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Takes out of a result what a report shall leave out, before anything is composed from it, so that
 * no page, drawing or table of a drawing can hold it. Names are left out where they are written.
 */
public final class Discretion {

    private final Set<Withheld> withheld;

    /** Leaves these out. */
    public Discretion(Set<Withheld> withheld) {
        this.withheld = withheld;
    }

    /**
     * The assessment; without the CEO's consent to stand alone if the CEO is to be left out, and
     * without the notes on what was seen if comments are.
     */
    public Assessment of(Assessment assessment) {
        Assessment asked =
                withheld.contains(Withheld.CEO)
                        ? assessment.withConsent(assessment.consent().withCeoGap(false))
                        : assessment;
        return withheld.contains(Withheld.COMMENTS)
                ? asked.withFindings(withoutNotes(asked.findings()))
                : asked;
    }

    private static Findings withoutNotes(Findings findings) {
        return new Findings(
                findings.evidenceCollected(),
                findings.agreedLevels(),
                findings.notApplicable(),
                findings.evidence().stream()
                        .map(seen -> new Evidence(seen.item(), seen.grade(), ""))
                        .toList(),
                findings.open(),
                findings.absences());
    }

    /**
     * What is left of a result. Without the CEO it is scored anew as if the CEO had not consented,
     * because what the CEO's answers led to stands in many places.
     *
     * @param assessment what the result was scored from
     */
    public Result of(Result result, Assessment assessment) {
        Result asIfAsked =
                withheld.contains(Withheld.CEO) && assessment.consent().ceoGap()
                        ? withoutCeo(result, assessment)
                        : result;
        Result quiet =
                withheld.contains(Withheld.COMMENTS) ? withoutComments(asIfAsked) : asIfAsked;
        return withheld.contains(Withheld.DOTS) ? withoutDots(quiet) : quiet;
    }

    private Result withoutCeo(Result result, Assessment assessment) {
        Result rescored = new AssessmentScoring().score(of(assessment));
        return with(
                rescored,
                rescored.instruments(),
                rescored.sections(),
                rescored.items(),
                rescored.overall(),
                rescored.recognitions(),
                rescored.firstPicture(),
                new GroupsInBoth(result.groups(), rescored.groups()).view());
    }

    private static Result withoutComments(Result result) {
        return with(
                result,
                result.instruments(),
                result.sections(),
                result.items().stream().map(Discretion::uncommented).toList(),
                result.overall(),
                result.recognitions(),
                result.firstPicture(),
                result.groups());
    }

    private static ItemResult uncommented(ItemResult item) {
        return with(item, item.agreement(), item.firstVotes(), item.secondVotes(), List.of());
    }

    /** As in confidential mode with few answers: words of agreement, no figures, no dots. */
    private static Result withoutDots(Result result) {
        return with(
                result,
                result.instruments().stream().map(Discretion::undotted).toList(),
                result.sections().stream().map(Discretion::undotted).toList(),
                result.items().stream().map(Discretion::undotted).toList(),
                undotted(result.overall()),
                result.recognitions().stream().map(Discretion::uncounted).toList(),
                undotted(result.firstPicture()),
                result.groups());
    }

    private static ItemResult undotted(ItemResult item) {
        Optional<ItemAgreement> words =
                item.agreement()
                        .map(a -> new ItemAgreement(a.label(), a.shown(), Optional.empty()));
        return with(item, words, Optional.empty(), Optional.empty(), item.comments());
    }

    /** Five people's own scores of a section with one item are their answers. */
    private static InstrumentResult undotted(InstrumentResult instrument) {
        return new InstrumentResult(
                instrument.questionnaire(),
                instrument.status(),
                instrument.score(),
                instrument.valid(),
                instrument.applicable(),
                instrument.people(),
                Optional.empty(),
                instrument.entersIndex());
    }

    private static Recognition uncounted(Recognition recognition) {
        return new Recognition(
                recognition.section(),
                recognition.questionnaire(),
                recognition.recognised(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static SectionResult undotted(SectionResult section) {
        return new SectionResult(
                section.section(),
                section.questionnaire(),
                section.status(),
                section.score(),
                section.answered(),
                section.applicable(),
                section.people(),
                section.dontKnowShare(),
                OptionalDouble.empty(),
                section.word(),
                Optional.empty(),
                section.ceoGap());
    }

    private static OverallResult undotted(OverallResult overall) {
        return new OverallResult(
                overall.status(),
                overall.score(),
                overall.coverage(),
                overall.instruments(),
                overall.range(),
                overall.worstCase(),
                overall.interval(),
                OptionalDouble.empty(),
                overall.people(),
                overall.missing());
    }

    private static FirstPicture undotted(FirstPicture picture) {
        return new FirstPicture(
                picture.people(), picture.median(), Optional.empty(), picture.difference());
    }

    private static ItemResult with(
            ItemResult item,
            Optional<ItemAgreement> agreement,
            Optional<Distribution> firstVotes,
            Optional<Distribution> secondVotes,
            List<String> comments) {
        return new ItemResult(
                item.item(),
                item.section(),
                item.questionnaire(),
                item.status(),
                item.counts(),
                item.official(),
                item.meanLevel(),
                item.medianLevel(),
                item.agreedLevel(),
                agreement,
                firstVotes,
                secondVotes,
                item.flags(),
                item.ceo(),
                comments);
    }

    private static Result with(
            Result result,
            List<InstrumentResult> instruments,
            List<SectionResult> sections,
            List<ItemResult> items,
            OverallResult overall,
            List<Recognition> recognitions,
            FirstPicture firstPicture,
            GroupView groups) {
        return new Result(
                result.assessment(),
                result.methodVersion(),
                result.form(),
                result.mode(),
                result.smallestGroup(),
                result.singleView(),
                result.participation(),
                instruments,
                sections,
                items,
                result.ceo(),
                overall,
                result.stage(),
                result.highlights(),
                result.apart(),
                result.talk(),
                result.unknown(),
                recognitions,
                result.evidence(),
                result.priorities(),
                firstPicture,
                groups);
    }
}
