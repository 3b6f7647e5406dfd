package org.plumbline.workflow;

import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.Assessment;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Workshop;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;
import org.plumbline.store.Storage;
import org.plumbline.workshop.Overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the parts of an agenda show of the whole result, and no more of it. */
final class RoomOverviews {

    /** Sections below this score are weighed (method 6.1). */
    private static final double WEIGHED_BELOW = 70;

    /** At least so many sections are weighed, the lowest (method 6.1). */
    private static final int FEWEST_WEIGHED = 10;

    private final Storage storage;
    private final AssessmentScoring scoring;

    RoomOverviews(Storage storage, AssessmentScoring scoring) {
        this.storage = storage;
        this.scoring = scoring;
    }

    Optional<Overview> of(Kind kind, Assessment now, Workshop workshop) {
        return switch (kind) {
            case FIRST_PICTURE -> Optional.of(firstPicture(result(now)));
            case CEO_COMMITMENT -> Optional.of(ceo(result(now)));
            case EVIDENCE_CHECK -> Optional.of(new Overview.EvidenceCheck(result(now).evidence()));
            case PRIORITIES -> Optional.of(priorities(now, workshop));
            case CLOSING -> Optional.of(closing(now));
            case OPENING, BREAK, ACTIONS -> Optional.empty();
        };
    }

    /** What was answered; ratings of importance that go on are not read. */
    private Assessment answered(Assessment now) {
        return storage.workshops().unweighed(now.id()).orElseThrow();
    }

    private Result result(Assessment now) {
        return scoring.score(answered(now));
    }

    private static Overview firstPicture(Result result) {
        List<Overview.Bar> bars =
                result.instruments().stream()
                        .sorted(Comparator.comparingDouble(one -> -one.score().orElse(-1)))
                        .map(
                                one ->
                                        new Overview.Bar(
                                                one.questionnaire(), one.score(), one.people()))
                        .toList();
        return new Overview.FirstPicture(bars, result.apart());
    }

    private static Overview ceo(Result result) {
        return new Overview.CeoCommitment(
                result.ceo(),
                result.sectionsOf(QuestionnaireId.CEO).stream().map(RoomOverviews::bar).toList());
    }

    private static Overview.SectionBar bar(SectionResult section) {
        return new Overview.SectionBar(section.section(), section.score(), section.people());
    }

    /**
     * The ranking comes when everybody in the room has rated, and nobody rates after it: each
     * rating could be worked out from what it changed.
     */
    private Overview priorities(Assessment now, Workshop workshop) {
        Assessment answered = answered(now);
        Set<ParticipantId> rated = storage.ballots().weighed(now.id());
        int counted =
                answered.weighing().counted().stream()
                        .mapToInt(RoomOverviews::people)
                        .max()
                        .orElse(0);
        List<Participant> unrated = counted > 0 ? List.of() : unrated(now, rated, workshop.away());
        List<Participant> still = workshop.rankingShown() ? List.of() : unrated;
        List<Participant> late = workshop.rankingShown() ? unrated : List.of();
        Result result = scoring.score(still.isEmpty() ? whole(now) : answered);
        return new Overview.Priorities(
                result.stage(),
                displayed(result),
                low(result),
                rated.size() + counted,
                still,
                late,
                still.isEmpty() ? result.priorities() : List.of());
    }

    private List<Participant> unrated(
            Assessment now, Set<ParticipantId> rated, Set<ParticipantId> away) {
        Set<ParticipantId> leftOut = storage.ballots().leftOut(now.id());
        return now.participants().stream()
                .filter(person -> !rated.contains(person.id()))
                .filter(person -> !away.contains(person.id()))
                .filter(person -> !leftOut.contains(person.id()))
                .toList();
    }

    private Assessment whole(Assessment now) {
        return storage.assessments().find(now.id()).orElseThrow();
    }

    private static int people(CountedImportance counted) {
        return counted.ratings().stream().mapToInt(Integer::intValue).sum();
    }

    private static OptionalInt displayed(Result result) {
        return result.overall().score().isPresent()
                ? OptionalInt.of(
                        (int) Math.floor(result.overall().score().getAsDouble() + 0.5 + 1e-9))
                : OptionalInt.empty();
    }

    /** Everything below 70, and at least the ten lowest (method 6.1). */
    private static List<Overview.SectionBar> low(Result result) {
        List<SectionResult> ranked =
                result.sections().stream()
                        .filter(section -> section.score().isPresent())
                        .sorted(
                                Comparator.comparingDouble(
                                        section -> section.score().getAsDouble()))
                        .toList();
        long below =
                ranked.stream()
                        .filter(section -> section.score().getAsDouble() < WEIGHED_BELOW)
                        .count();
        return ranked.stream()
                .limit(Math.max(below, FEWEST_WEIGHED))
                .map(RoomOverviews::bar)
                .toList();
    }

    private static Overview closing(Assessment now) {
        List<Overview.Missed> missed =
                now.participants().stream()
                        .map(person -> new Overview.Missed(person.id(), talks(now, person.id())))
                        .filter(one -> one.talks() > 0)
                        .toList();
        return new Overview.Closing(missed);
    }

    private static int talks(Assessment now, ParticipantId person) {
        return (int)
                now.findings().absences().stream()
                        .filter(absence -> absence.missing().contains(person))
                        .count();
    }
}
