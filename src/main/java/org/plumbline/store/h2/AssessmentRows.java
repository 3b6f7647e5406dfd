package org.plumbline.store.h2;

import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Weighing;
import org.plumbline.store.StoreException;

import tools.jackson.core.JacksonException;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts assessments together from the rows of all tables, and takes them apart. */
final class AssessmentRows {

    private final SetupRows setups = new SetupRows();
    private final EditionRows editions = new EditionRows();
    private final PeopleRows people = new PeopleRows();
    private final AnswerRows answers = new AnswerRows();
    private final TurnRows turns = new TurnRows();
    private final CountRows counts = new CountRows();
    private final FindingRows findings = new FindingRows();
    private final WeighingRows weighings = new WeighingRows();
    private final ActionRows actions = new ActionRows();

    void save(Sql sql, Assessment assessment, Instant now) throws SQLException {
        AssessmentId id = assessment.id();
        setups.put(sql, assessment);
        editions.replace(sql, id, assessment.questionnaires());
        people.replace(sql, id, assessment.participants());
        answers.replace(sql, id, assessment.answers().given(), now);
        turns.replace(sql, id, assessment.answers().turns(), now);
        counts.replaceVotes(sql, id, assessment.answers().counted());
        findings.replace(sql, id, assessment.findings());
        weighings.replace(sql, id, assessment.weighing());
        actions.replace(sql, id, assessment.actions());
        StandingRows.forget(sql, id);
    }

    /**
     * @throws StoreException if the rows make no valid assessment
     */
    Optional<Assessment> find(Sql sql, AssessmentId id) throws SQLException {
        return found(sql, id, new Given(() -> answers(sql, id), () -> weighings.of(sql, id)));
    }

    private Answers answers(Sql sql, AssessmentId id) throws SQLException {
        return new Answers(answers.of(sql, id), turns.of(sql, id), counts.votes(sql, id));
    }

    /**
     * An assessment without the ratings of importance of persons: none of them is read.
     *
     * @throws StoreException if the rows make no valid assessment
     */
    Optional<Assessment> unweighed(Sql sql, AssessmentId id) throws SQLException {
        return found(
                sql,
                id,
                new Given(
                        () -> answers(sql, id),
                        () ->
                                new Weighing(
                                        List.of(),
                                        weighings.effort(sql, id),
                                        counts.importance(sql, id))));
    }

    /**
     * An assessment without anything that was given in it: none of it is read.
     *
     * @throws StoreException if the rows make no valid assessment
     */
    Optional<Assessment> outline(Sql sql, AssessmentId id) throws SQLException {
        return found(
                sql,
                id,
                new Given(
                        () -> Answers.NONE,
                        () -> new Weighing(List.of(), weighings.effort(sql, id))));
    }

    /** What people gave, read only if it is asked for. */
    private record Given(Read<Answers> answers, Read<Weighing> weighing) {}

    private interface Read<T> {
        T rows() throws SQLException;
    }

    private Optional<Assessment> found(Sql sql, AssessmentId id, Given given) throws SQLException {
        try {
            Optional<SetupRows.Head> head = setups.find(sql, id);
            return head.isPresent()
                    ? Optional.of(assessment(sql, id, head.get(), given))
                    : Optional.empty();
        } catch (IllegalArgumentException | NullPointerException | JacksonException e) {
            throw new StoreException(
                    StoreException.Kind.UNREADABLE,
                    "The assessment " + id + " cannot be read",
                    StrippedCause.of(e));
        }
    }

    private Assessment assessment(Sql sql, AssessmentId id, SetupRows.Head head, Given given)
            throws SQLException {
        return new Assessment(
                id,
                head.phase(),
                head.setup(),
                editions.of(sql, id),
                people.of(sql, id),
                head.consent(),
                given.answers().rows(),
                findings.of(sql, id, head.evidenceCollected()),
                given.weighing().rows(),
                actions.of(sql, id));
    }

    void delete(Sql sql, AssessmentId id) throws SQLException {
        sql.update("DELETE FROM assessment WHERE id = ?", id);
        editions.removeUnused(sql);
    }
}
