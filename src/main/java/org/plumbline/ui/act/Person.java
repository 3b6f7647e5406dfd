package org.plumbline.ui.act;

import org.plumbline.model.Assessment;
import org.plumbline.model.ParticipantId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody to choose from a list, or nobody.
 *
 * @param id nobody if absent
 * @param name what the list says
 */
record Person(Optional<ParticipantId> id, String name) {

    /** Nobody, in some words, and then the team. */
    static List<Person> choices(String nobody, Assessment assessment) {
        List<Person> people = new ArrayList<>();
        people.add(new Person(Optional.empty(), nobody));
        assessment
                .participants()
                .forEach(p -> people.add(new Person(Optional.of(p.id()), p.name())));
        return people;
    }

    @Override
    public String toString() {
        return name;
    }
}
