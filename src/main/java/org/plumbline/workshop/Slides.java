package org.plumbline.workshop;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.VotePicture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes what the room sees from what the facilitator may know. */
public final class Slides {

    private Slides() {}

    /** The slide of the moment. */
    public static Slide of(Room room) {
        return room.workshop().options().blank() ? new Slide.Blank() : uncovered(room);
    }

    /** What the room would see if it were not blank. */
    public static Slide uncovered(Room room) {
        return room.workshop()
                .current()
                .map(AgendaEntry::topic)
                .flatMap(topic -> of(topic, room))
                .orElseGet(() -> title(room));
    }

    private static Optional<Slide> of(Topic topic, Room room) {
        return switch (topic) {
            case Topic.ItemTalk about ->
                    room.place(about.item()).map(place -> talk(about.talk(), place, room));
            case Topic.Part(AgendaEntry.Kind kind) -> part(kind, room);
        };
    }

    private static Slide title(Room room) {
        return new Slide.Title(
                room.outline().setup().organisation(), room.outline().setup().title());
    }

    private static Slide talk(Talk talk, Room.Place place, Room room) {
        return switch (talk.stage()) {
            case WAITING, VOTING -> vote(talk, place, room);
            case REVEALED, SETTLED -> reveal(talk, place, room);
        };
    }

    private static Slide vote(Talk talk, Room.Place place, Room room) {
        return new Slide.Vote(
                place,
                talk.round(),
                talk.way(),
                room.votes().map(VotesIn::in).orElse(0),
                room.votes().map(VotesIn::of).orElse(0),
                room.workshop().timer());
    }

    private static Slide reveal(Talk talk, Room.Place place, Room room) {
        ItemId item = place.item().id();
        Optional<VotePicture> picture = picture(room, item, talk.round());
        Optional<Distribution> before =
                talk.round() == 2
                        ? Optional.ofNullable(room.revealed().get(item))
                                .flatMap(ItemResult::firstVotes)
                        : Optional.empty();
        return new Slide.Reveal(
                place,
                talk.round(),
                picture,
                before,
                picture.map(Speakers::first).orElse(List.of()),
                agreed(room, item),
                written(talk, room),
                room.outline().participants(),
                room.workshop().timer());
    }

    /** The picture of a revealed round, if its dots may be shown and there are any. */
    public static Optional<VotePicture> picture(Room room, ItemId item, int round) {
        return Optional.ofNullable(room.revealed().get(item))
                .flatMap(result -> round == 1 ? result.firstVotes() : result.secondVotes())
                .filter(votes -> votes.total() > 0)
                .map(VotePicture::of);
    }

    private static OptionalInt agreed(Room room, ItemId item) {
        return room.outline()
                .findings()
                .agreedOn(item)
                .map(AgreedLevel::level)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static Optional<TalkDraft> written(Talk talk, Room room) {
        return room.workshop().options().mirrorsTyping()
                ? Optional.of(talk.draft())
                : Optional.empty();
    }

    private static Optional<Slide> part(AgendaEntry.Kind kind, Room room) {
        return switch (kind) {
            case OPENING -> Optional.of(new Slide.Rules(room.outline().consent().reveal()));
            case BREAK -> Optional.of(new Slide.Pause(room.workshop().timer()));
            case ACTIONS ->
                    Optional.of(
                            new Slide.Actions(
                                    room.outline().actions(), room.outline().participants()));
            case CLOSING -> Optional.of(new Slide.Closing(room.outline().actions()));
            case FIRST_PICTURE, CEO_COMMITMENT, EVIDENCE_CHECK, PRIORITIES ->
                    room.overview().flatMap(overview -> of(overview, room.outline()));
        };
    }

    private static Optional<Slide> of(Overview overview, Assessment outline) {
        List<Questionnaire> asked = outline.asked();
        return switch (overview) {
            case Overview.FirstPicture picture -> Optional.of(new Slide.Profile(picture, asked));
            case Overview.CeoCommitment view -> Optional.of(new Slide.Ceo(view, asked));
            case Overview.EvidenceCheck check -> Optional.of(new Slide.Evidence(check, asked));
            case Overview.Priorities priorities ->
                    Optional.of(
                            new Slide.Priorities(priorities, asked, outline.weighing().effort()));
            case Overview.Closing _ -> Optional.empty();
        };
    }
}
