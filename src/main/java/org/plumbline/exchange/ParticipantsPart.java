package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The participants of an assessment file: each id once, at most one chief executive. */
final class ParticipantsPart {

    private final Set<String> ids = new HashSet<>();
    private boolean ceoFound;

    List<Participant> read(JsonObject json) {
        return json.objects("participants", this::participant);
    }

    /** Every id that was read, also of participants with something else wrong. */
    Set<String> ids() {
        return ids;
    }

    private Optional<Participant> participant(JsonObject json) {
        String id = json.get("id", Expected.id());
        if (json.sound() && !ids.add(id)) {
            json.problem("id", "is " + id + " again; expected an id of its own for each person");
        }
        String name = json.get("name", AssessmentFormat.text());
        String role = json.find("role", AssessmentFormat.blankable()).orElse("");
        String group = json.find("group", AssessmentFormat.blankable()).orElse("");
        boolean ceo = json.find("ceo", Expected.truth()).orElse(false);
        if (ceo && ceoFound) {
            json.problem("ceo", "is true a second time; expected at most one chief executive");
        }
        ceoFound |= ceo;
        boolean late = json.find("joinedLate", Expected.truth()).orElse(false);
        return json.made(
                () -> new Participant(new ParticipantId(id), name, role, group, ceo, late));
    }
}
