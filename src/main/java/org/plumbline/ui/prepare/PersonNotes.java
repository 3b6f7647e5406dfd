package org.plumbline.ui.prepare;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.workflow.GroupOutlook;
import org.plumbline.workflow.Preparation;

import java.util.Locale;
import java.util.Map;

/** What is said at the end of a person's line: consent, small groups, the same name twice. */
final class PersonNotes {

    private final Messages messages;
    private final Assessment assessment;
    private final Map<String, GroupOutlook> groups;

    PersonNotes(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.assessment = assessment;
        this.groups = new Preparation(assessment).groups();
    }

    PersonRow.Note of(ParticipantId id) {
        return assessment.participant(id).map(this::of).orElse(PersonRow.Note.NONE);
    }

    private PersonRow.Note of(Participant person) {
        if (namesake(person)) {
            return caution(messages.get("prepare.note.namesake"));
        }
        if (assessment.setup().mode() == Mode.SOLO) {
            return PersonRow.Note.NONE;
        }
        if (person.ceo()) {
            return new PersonRow.Note(messages.get("prepare.note.ceo"), false);
        }
        return firstOfGroup(person) ? ofGroup(person) : PersonRow.Note.NONE;
    }

    private boolean namesake(Participant person) {
        return assessment.participants().stream()
                .anyMatch(p -> !p.id().equals(person.id()) && folded(p).equals(folded(person)));
    }

    private static String folded(Participant person) {
        return person.name().strip().toLowerCase(Locale.ROOT);
    }

    private boolean firstOfGroup(Participant person) {
        return assessment.participants().stream()
                .filter(p -> !p.ceo() && p.group().strip().equals(person.group().strip()))
                .findFirst()
                .filter(person::equals)
                .isPresent();
    }

    private PersonRow.Note ofGroup(Participant person) {
        return switch (groups.get(person.group().strip())) {
            case GroupOutlook.Merged(int people, var others) ->
                    caution(messages.get("prepare.note.merged", people, String.join(", ", others)));
            case GroupOutlook.Hidden(int people) ->
                    caution(messages.get("prepare.note.hidden", people));
            case null -> PersonRow.Note.NONE;
            case GroupOutlook.Alone _ -> PersonRow.Note.NONE;
        };
    }

    private static PersonRow.Note caution(String text) {
        return new PersonRow.Note(text, true);
    }
}
