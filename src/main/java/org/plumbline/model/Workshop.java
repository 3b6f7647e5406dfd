package org.plumbline.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The talk of a team in one room about its answers: what is on the agenda, how far it has come, who
 * is there (method 7). Votes are not in it.
 *
 * @param agenda each id once
 * @param at the entry the room is at, if it has begun
 * @param since when the room came to that entry, or took it up again; absent while it rests
 * @param away members of the team who are not in the room now
 * @param rankingShown whether the room has seen what to do first (method 6.2); no person rates
 *     importance after that
 */
public record Workshop(
        List<AgendaEntry> agenda,
        Optional<String> at,
        Optional<Instant> since,
        Set<ParticipantId> away,
        TalkTimer timer,
        RoomOptions options,
        boolean rankingShown) {

    /**
     * How the facilitator wants the room to work.
     *
     * @param revealWhenAllIn whether votes are shown as soon as the last one is in
     * @param mirrorsTyping whether the room sees what the facilitator writes, as it is written
     * @param blank whether the room sees nothing now
     * @param seats how many seats vote by a key of their own
     */
    public record RoomOptions(
            boolean revealWhenAllIn, boolean mirrorsTyping, boolean blank, int seats) {

        /** A reveal is an act; what is typed is seen; no seats. */
        public static final RoomOptions USUAL = new RoomOptions(false, true, false, 0);
    }

    public Workshop {
        agenda = List.copyOf(agenda);
        away = Set.copyOf(away);
        Check.unique(agenda, AgendaEntry::id, "An agenda entry");
        Check.require(
                at.isEmpty() || agenda.stream().anyMatch(e -> at.get().equals(e.id())),
                "A workshop must be at one of its entries");
    }

    /** A workshop that has an agenda and has not begun. */
    public static Workshop planned(List<AgendaEntry> agenda) {
        return new Workshop(
                agenda,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                TalkTimer.TWO_MINUTES,
                RoomOptions.USUAL,
                false);
    }

    /** The entry the room is at, if it has begun. */
    public Optional<AgendaEntry> current() {
        return at.flatMap(this::entry);
    }

    /** The entry with this id, if it is there. */
    public Optional<AgendaEntry> entry(String id) {
        return agenda.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The talk about an item, if it is on the agenda. */
    public Optional<Talk> talkAbout(ItemId item) {
        return agenda.stream()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(AgendaEntry.Topic.ItemTalk.class::cast)
                .filter(topic -> topic.item().equals(item))
                .map(AgendaEntry.Topic.ItemTalk::talk)
                .findFirst();
    }

    /** Whether the votes on an item of the agenda were asked for. */
    public boolean talkHasBegun() {
        return agenda.stream()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(AgendaEntry.Topic.ItemTalk.class::cast)
                .anyMatch(about -> about.talk().stage() != Talk.Stage.WAITING);
    }

    /** This workshop with another agenda; at no entry if the present one is gone. */
    public Workshop withAgenda(List<AgendaEntry> newAgenda) {
        Optional<String> still =
                at.filter(id -> newAgenda.stream().anyMatch(entry -> entry.id().equals(id)));
        return new Workshop(newAgenda, still, since, away, timer, options, rankingShown);
    }

    /** This workshop with one entry changed. */
    public Workshop withEntry(String id, UnaryOperator<AgendaEntry> change) {
        return withAgenda(
                agenda.stream()
                        .map(entry -> entry.id().equals(id) ? change.apply(entry) : entry)
                        .toList());
    }

    /** This workshop at an entry from now on; the time before is counted for the one it was at. */
    public Workshop at(String id, Instant now) {
        Workshop rested = resting(now);
        return new Workshop(
                rested.agenda,
                Optional.of(id),
                Optional.of(now),
                away,
                rested.timer,
                options,
                rankingShown);
    }

    /** This workshop with its clocks standing still, what ran so far counted. */
    public Workshop resting(Instant now) {
        List<AgendaEntry> counted =
                agenda.stream()
                        .map(
                                entry ->
                                        at.filter(entry.id()::equals).isPresent()
                                                ? entry.spending(secondsSince(now))
                                                : entry)
                        .toList();
        return new Workshop(
                counted, at, Optional.empty(), away, timer.pause(now), options, rankingShown);
    }

    /**
     * This workshop taken up again after the application had ended: what ran before the end is not
     * known, so the clocks stand where they were last written down.
     */
    public Workshop takenUp(Instant now) {
        TalkTimer standing = new TalkTimer(timer.length(), timer.spent(), Optional.empty());
        return new Workshop(agenda, at, at.map(_ -> now), away, standing, options, rankingShown);
    }

    private int secondsSince(Instant now) {
        return since.map(then -> (int) Math.max(0, Duration.between(then, now).toSeconds()))
                .orElse(0);
    }

    /** This workshop with others away. */
    public Workshop withAway(Set<ParticipantId> nowAway) {
        return new Workshop(agenda, at, since, nowAway, timer, options, rankingShown);
    }

    /** This workshop with another clock. */
    public Workshop withTimer(TalkTimer newTimer) {
        return new Workshop(agenda, at, since, away, newTimer, options, rankingShown);
    }

    /** This workshop held in another way. */
    public Workshop withOptions(RoomOptions newOptions) {
        return new Workshop(agenda, at, since, away, timer, newOptions, rankingShown);
    }

    /** This workshop after its room has seen what to do first. */
    public Workshop withRankingShown() {
        return new Workshop(agenda, at, since, away, timer, options, true);
    }
}
