package org.plumbline.store.h2;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.TalkTimer;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The shape in which a workshop is kept. Keys are never renamed or removed. */
record WorkshopJson(
        List<EntryJson> agenda,
        Optional<String> at,
        Optional<String> since,
        List<String> away,
        TimerJson timer,
        OptionsJson options,
        Optional<Boolean> rankingShown) {

    /** An entry: {@code part} or {@code item} is there. */
    record EntryJson(
            String id,
            Optional<String> part,
            Optional<String> item,
            Optional<String> why,
            Optional<TalkJson> talk,
            int minutes,
            int spentSeconds,
            boolean done) {

        static EntryJson of(AgendaEntry entry) {
            return switch (entry.topic()) {
                case Topic.Part(AgendaEntry.Kind kind) ->
                        of(entry, Optional.of(kind.name()), Optional.empty());
                case Topic.ItemTalk talk -> of(entry, Optional.empty(), Optional.of(talk));
            };
        }

        private static EntryJson of(
                AgendaEntry entry, Optional<String> part, Optional<Topic.ItemTalk> talk) {
            return new EntryJson(
                    entry.id(),
                    part,
                    talk.map(about -> about.item().value()),
                    talk.map(about -> about.why().name()),
                    talk.map(about -> TalkJson.of(about.talk())),
                    entry.minutes(),
                    entry.spentSeconds(),
                    entry.done());
        }

        AgendaEntry entry() {
            return new AgendaEntry(id, topic(), minutes, spentSeconds, done);
        }

        private Topic topic() {
            return part.<Topic>map(name -> new Topic.Part(AgendaEntry.Kind.valueOf(name)))
                    .orElseGet(
                            () ->
                                    new Topic.ItemTalk(
                                            new ItemId(item.orElseThrow()),
                                            AgendaEntry.Why.valueOf(why.orElseThrow()),
                                            talk.orElseThrow().talk()));
        }
    }

    record TalkJson(String stage, int round, String way, DraftJson draft) {

        static TalkJson of(Talk talk) {
            return new TalkJson(
                    talk.stage().name(),
                    talk.round(),
                    talk.way().name(),
                    DraftJson.of(talk.draft()));
        }

        Talk talk() {
            return new Talk(
                    Talk.Stage.valueOf(stage), round, VotingWay.valueOf(way), draft.draft());
        }
    }

    record DraftJson(
            OptionalInt level,
            String reason,
            OptionalInt grade,
            String evidence,
            String action,
            Optional<String> owner,
            Optional<String> due) {

        static DraftJson of(TalkDraft draft) {
            return new DraftJson(
                    draft.level(),
                    draft.reason(),
                    draft.grade(),
                    draft.evidence(),
                    draft.action(),
                    draft.owner().map(ParticipantId::value),
                    draft.due().map(LocalDate::toString));
        }

        TalkDraft draft() {
            return new TalkDraft(
                    level,
                    reason,
                    grade,
                    evidence,
                    action,
                    owner.map(ParticipantId::new),
                    due.map(LocalDate::parse));
        }
    }

    record TimerJson(long lengthMillis, long spentMillis, Optional<String> since) {

        static TimerJson of(TalkTimer timer) {
            return new TimerJson(
                    timer.length().toMillis(),
                    timer.spent().toMillis(),
                    timer.since().map(Instant::toString));
        }

        TalkTimer timer() {
            return new TalkTimer(
                    Duration.ofMillis(lengthMillis),
                    Duration.ofMillis(spentMillis),
                    since.map(Instant::parse));
        }
    }

    record OptionsJson(boolean revealWhenAllIn, boolean mirrorsTyping, boolean blank, int seats) {

        static OptionsJson of(Workshop.RoomOptions options) {
            return new OptionsJson(
                    options.revealWhenAllIn(),
                    options.mirrorsTyping(),
                    options.blank(),
                    options.seats());
        }

        Workshop.RoomOptions options() {
            return new Workshop.RoomOptions(revealWhenAllIn, mirrorsTyping, blank, seats);
        }
    }

    static WorkshopJson of(Workshop workshop) {
        return new WorkshopJson(
                workshop.agenda().stream().map(EntryJson::of).toList(),
                workshop.at(),
                workshop.since().map(Instant::toString),
                workshop.away().stream().map(ParticipantId::value).sorted().toList(),
                TimerJson.of(workshop.timer()),
                OptionsJson.of(workshop.options()),
                Optional.of(workshop.rankingShown()));
    }

    Workshop workshop() {
        return new Workshop(
                agenda.stream().map(EntryJson::entry).toList(),
                at,
                since.map(Instant::parse),
                away.stream().map(ParticipantId::new).collect(Collectors.toSet()),
                timer.timer(),
                options.options(),
                rankingShown.orElse(false));
    }
}
