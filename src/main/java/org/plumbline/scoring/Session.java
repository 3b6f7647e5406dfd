package org.plumbline.scoring;

import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.TurnState;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An assessment as scoring looks at it: who votes on what, and from how many people on what may be
 * shown.
 */
final class Session {

    private final Assessment assessment;
    private final Disclosure disclosure;
    private final AnswerSheet sheet;
    private final List<AskedItem> items;
    private final List<ParticipantId> present;

    Session(Assessment assessment) {
        this.assessment = assessment;
        this.disclosure =
                Disclosure.of(
                        assessment.setup(), assessment.consent(), assessment.participants().size());
        this.items = assessment.asked().stream().flatMap(AskedItem::of).toList();
        this.present =
                assessment.participants().stream()
                        .map(Participant::id)
                        .filter(id -> !leftOut(id))
                        .sorted()
                        .toList();
        this.sheet = new AnswerSheet(assessment.answers(), present);
    }

    private boolean leftOut(ParticipantId id) {
        return assessment.answers().turnOf(id).state() == TurnState.LEFT_OUT;
    }

    Assessment assessment() {
        return assessment;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    AnswerSheet sheet() {
        return sheet;
    }

    /** Everything asked, in order. */
    List<AskedItem> items() {
        return items;
    }

    /** Everybody who was not left out, by id. */
    List<ParticipantId> present() {
        return present;
    }

    /** The CEO, unless left out. */
    Optional<ParticipantId> ceo() {
        return assessment.ceo().map(Participant::id).filter(present::contains);
    }

    /** Whether the CEO may be shown alone beside the team. */
    boolean ceoConsents() {
        return assessment.consent().ceoGap();
    }

    /**
     * Whether a participant's answer to an item counts in the team's value: everybody's, but in the
     * CEO instrument not the CEO's own, unless there is nobody else.
     */
    boolean votes(ParticipantId participant, AskedItem asked) {
        return !asked.aboutCeo()
                || disclosure.single()
                || !ceo().filter(participant::equals).isPresent();
    }

    /** Everybody present who votes on an item. */
    List<ParticipantId> voters(AskedItem asked) {
        return present.stream().filter(participant -> votes(participant, asked)).toList();
    }

    /**
     * The votes on an item in a round, of all members who are asked for theirs, and those counted
     * without persons.
     */
    Votes votes(AskedItem asked, int round) {
        Optional<CountedVotes> counted = assessment.answers().countedOn(asked.id(), round);
        List<Answer> answers =
                sheet.to(asked.id(), round).stream()
                        .filter(given -> votes(given.participant(), asked))
                        .map(GivenAnswer::answer)
                        .toList();
        Votes ofPersons = Votes.of(answers, 0);
        Votes all =
                counted.map(more -> ofPersons.and(more, asked.ruler().lowest())).orElse(ofPersons);
        return all.of(members(asked, round, all.counts().answers()));
    }

    /**
     * How many members are asked for their vote on an item, whether present or not. Who joined late
     * was asked where they voted by name, and where more voted than were members before them.
     */
    private int members(AskedItem asked, int round, int voted) {
        List<Participant> all =
                assessment.participants().stream()
                        .filter(member -> !asked.aboutCeo() || disclosure.single() || !member.ceo())
                        .toList();
        int inTime =
                (int)
                        all.stream()
                                .filter(m -> !m.joinedLate() || voted(asked, round, m.id()))
                                .count();
        return Math.clamp(voted, inTime, all.size());
    }

    private boolean voted(AskedItem asked, int round, ParticipantId member) {
        return sheet.to(asked.id(), round).stream()
                .anyMatch(given -> given.participant().equals(member));
    }

    /** Whether the facilitator ruled with the team that an item does not apply. */
    boolean ruledOut(ItemId item) {
        return assessment.findings().notApplicable().stream()
                .anyMatch(ruling -> ruling.item().equals(item));
    }

    /** The level the team agreed on, if it did. */
    OptionalInt agreedLevel(ItemId item) {
        return assessment.findings().agreedLevels().stream()
                .filter(agreed -> agreed.item().equals(item))
                .mapToInt(AgreedLevel::level)
                .findFirst();
    }

    /** The level a participant chose in the first vote, if one. */
    OptionalInt level(ItemId item, ParticipantId participant) {
        return sheet.first(item, participant)
                .filter(given -> given.answer() instanceof Answer.Rated)
                .map(given -> OptionalInt.of(((Answer.Rated) given.answer()).level()))
                .orElseGet(OptionalInt::empty);
    }

    /** The levels of everybody but the CEO in the first vote on an item. */
    List<Integer> levelsBesideCeo(AskedItem asked) {
        return present.stream()
                .filter(person -> ceo().filter(person::equals).isEmpty())
                .flatMap(person -> level(asked.id(), person).stream().boxed())
                .toList();
    }

    /** Whether enough others chose a level on an item to set the CEO beside them. */
    boolean enoughBesideCeo(AskedItem asked) {
        return levelsBesideCeo(asked).size() >= disclosure.fewestOthers();
    }
}
