package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the ids in an assessment file may refer to. */
final class Scope {

    private static final String PARTICIPANT = "the id of a participant of this file";
    private static final String ITEM = "the id of an item of a known questionnaire";
    private static final String SECTION = "the id of a section of a known questionnaire";

    private final Set<String> participants;
    private final Map<String, Scale> items = new HashMap<>();
    private final Set<String> sections = new HashSet<>();
    private final boolean complete;

    /**
     * @param participants the ids of the participants of the file
     */
    Scope(QuestionnairesPart questionnaires, Set<String> participants) {
        this.participants = participants;
        this.complete = questionnaires.complete();
        questionnaires.known().forEach(this::add);
    }

    private void add(Questionnaire questionnaire) {
        for (Section section : questionnaire.sections()) {
            sections.add(section.id().value());
            for (Item item : section.items()) {
                items.putIfAbsent(item.id().value(), questionnaire.scale());
            }
        }
    }

    /** The scale of an item, if the item is known. */
    Optional<Scale> scaleOf(ItemId item) {
        return Optional.ofNullable(items.get(item.value()));
    }

    ParticipantId participant(JsonObject json) {
        return new ParticipantId(json.get("participant", participant()));
    }

    Optional<ParticipantId> someParticipant(JsonObject json, String key) {
        return json.find(key, participant()).map(ParticipantId::new);
    }

    ItemId item(JsonObject json) {
        return new ItemId(json.get("item", item()));
    }

    Optional<ItemId> someItem(JsonObject json) {
        return json.find("item", item()).map(ItemId::new);
    }

    SectionId section(JsonObject json) {
        return new SectionId(json.get("section", section()));
    }

    Optional<SectionId> someSection(JsonObject json) {
        return json.find("section", section()).map(SectionId::new);
    }

    Expected<String> participant() {
        return Expected.reference(participants::contains, PARTICIPANT);
    }

    /** Where a questionnaire is not known, neither are its items; saying so once is enough. */
    private Expected<String> item() {
        return Expected.reference(id -> !complete || items.containsKey(id), ITEM);
    }

    private Expected<String> section() {
        return Expected.reference(id -> !complete || sections.contains(id), SECTION);
    }
}
