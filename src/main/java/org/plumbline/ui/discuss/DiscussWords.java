package org.plumbline.ui.discuss;

import org.plumbline.i18n.Messages;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkTimer;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Workshop;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.VotesIn;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the console says about a workshop, in words. */
final class DiscussWords {

    private final Messages messages;

    DiscussWords(Messages messages) {
        this.messages = messages;
    }

    String get(String key, Object... arguments) {
        return arguments.length == 0 ? messages.get(key) : messages.get(key, arguments);
    }

    /** The word for a value of an enumeration: the key, a dot, and its name. */
    String of(String key, Enum<?> value) {
        return messages.get(key + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /** What an entry is called. */
    String title(AgendaEntry entry, Room room) {
        return switch (entry.topic()) {
            case Topic.Part(AgendaEntry.Kind kind) -> of("discuss.part", kind);
            case Topic.ItemTalk about ->
                    room.place(about.item())
                            .map(place -> place.item().title())
                            .orElse(about.item().value());
        };
    }

    /** What a section is called in short. */
    String section(SectionId id, Room room) {
        return room.section(id).map(Section::shortTitle).orElse(id.value());
    }

    /** Where the workshop stands: "item 3, votes being taken". */
    String standing(Room room) {
        AgendaEntry here = room.workshop().current().orElseThrow();
        return switch (here.topic()) {
            case Topic.Part(AgendaEntry.Kind kind) -> of("discuss.part", kind);
            case Topic.ItemTalk about ->
                    get(
                            "discuss.at.item",
                            room.items().indexOf(about.item()) + 1,
                            stage(about.talk()));
        };
    }

    private String stage(Talk talk) {
        boolean again = talk.stage() == Talk.Stage.VOTING && talk.round() == 2;
        return again ? get("discuss.stage.again") : of("discuss.stage", talk.stage());
    }

    /** How many votes are in. */
    String in(VotesIn votes) {
        if (votes.way() == VotingWay.CARDS || votes.way() == VotingWay.SLIPS) {
            return votes.in() == 0
                    ? get("discuss.votes.uncounted", votes.of())
                    : get("discuss.votes.sealed", votes.in(), votes.of());
        }
        return get("discuss.votes.in", votes.in(), votes.of());
    }

    /** What is left on a clock: "1:05", and with a sign once it is over. */
    static String clock(TalkTimer timer, Instant now) {
        Duration left = timer.left(now);
        // Up to the next second, so that a clock of two minutes begins with 2:00.
        long seconds = left.isNegative() ? -left.toSeconds() : left.plusMillis(999).toSeconds();
        String digits = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        return left.isNegative() && seconds > 0 ? "+" + digits : digits;
    }

    /** The minutes planned for everything. */
    static int planned(Workshop workshop) {
        return workshop.agenda().stream().mapToInt(AgendaEntry::minutes).sum();
    }

    /** The minutes that have gone by, begun ones not counted. */
    static int spent(Workshop workshop, Instant now) {
        long seconds = workshop.agenda().stream().mapToLong(AgendaEntry::spentSeconds).sum();
        long running =
                workshop.since()
                        .map(since -> Math.max(0, Duration.between(since, now).toSeconds()))
                        .orElse(0L);
        return (int) ((seconds + running) / 60);
    }

    Messages messages() {
        return messages;
    }
}
