package org.plumbline.workshop;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.model.Talk;
import org.plumbline.model.Workshop;
import org.plumbline.scoring.ItemResult;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A workshop as the facilitator may know it: what is asked and who is asked, the agenda, how many
 * votes are in, and the results of items whose votes were revealed.
 *
 * @param outline the assessment without anything that was given in it; with what the room settled
 * @param votes how the votes on the current item come in; absent where nothing is voted on
 * @param revealed results of items whose first vote the room has seen, by the rules of suppression
 * @param overview what the current part of the agenda shows of the whole result, if anything
 */
public record Room(
        Assessment outline,
        Workshop workshop,
        Optional<VotesIn> votes,
        Map<ItemId, ItemResult> revealed,
        Optional<Overview> overview) {

    public Room {
        revealed = Map.copyOf(revealed);
    }

    /**
     * An item with where it stands.
     *
     * @param number its place among the items of the agenda, from 1
     * @param of how many items there are on the agenda
     */
    public record Place(
            Item item, Section section, Questionnaire questionnaire, int number, int of) {

        /** The levels, lowest first. */
        public List<Integer> levels() {
            int lowest = questionnaire.scale().lowest();
            return IntStream.rangeClosed(lowest, questionnaire.scale().highest()).boxed().toList();
        }
    }

    /** The talk the room is at, if it is at an item. */
    public Optional<Talk> talk() {
        return topic().map(AgendaEntry.Topic.ItemTalk::talk);
    }

    /** The item the room is at, if it is at one. */
    public Optional<ItemId> item() {
        return topic().map(AgendaEntry.Topic.ItemTalk::item);
    }

    private Optional<AgendaEntry.Topic.ItemTalk> topic() {
        return workshop.current()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(AgendaEntry.Topic.ItemTalk.class::cast);
    }

    /** An item of the agenda with its texts and its place, if it is asked. */
    public Optional<Place> place(ItemId item) {
        List<ItemId> items = items();
        return outline.questionnaireOf(item)
                .flatMap(
                        questionnaire ->
                                questionnaire.sections().stream()
                                        .filter(section -> holds(section, item))
                                        .findFirst()
                                        .map(
                                                section ->
                                                        new Place(
                                                                questionnaire
                                                                        .item(item)
                                                                        .orElseThrow(),
                                                                section,
                                                                questionnaire,
                                                                items.indexOf(item) + 1,
                                                                items.size())));
    }

    /** A section that is asked. */
    public Optional<Section> section(SectionId id) {
        return outline.asked().stream()
                .flatMap(questionnaire -> questionnaire.sections().stream())
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    private static boolean holds(Section section, ItemId item) {
        return section.items().stream().anyMatch(one -> one.id().equals(item));
    }

    /** The items of the agenda, in its order. */
    public List<ItemId> items() {
        return workshop.agenda().stream()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(topic -> ((AgendaEntry.Topic.ItemTalk) topic).item())
                .toList();
    }

    /** The members who are in the room now. */
    public List<Participant> present() {
        return outline.participants().stream()
                .filter(person -> !workshop.away().contains(person.id()))
                .toList();
    }
}
