package org.plumbline.comparison;

import org.plumbline.model.Assessment;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who is the same person in two assessments of one organisation: whoever has the same name, apart
 * from case and blanks. Among namesakes the id decides, then the role; where both leave a doubt,
 * nobody is the same.
 *
 * <p>The id alone decides nothing: files number people from one on, so that {@code p2} may be
 * somebody else next year, most likely the successor in the same role. A person whose name changed
 * counts as two, which makes a comparison more careful, never less.
 */
final class SamePeople {

    private SamePeople() {}

    /** The ids of the same people, before to after. */
    static Map<ParticipantId, ParticipantId> of(Assessment before, Assessment after) {
        Map<ParticipantId, ParticipantId> same = new HashMap<>();
        for (Participant person : before.participants()) {
            partner(person, before.participants(), after.participants())
                    .ifPresent(found -> same.put(person.id(), found.id()));
        }
        return same;
    }

    private static Optional<Participant> partner(
            Participant person, List<Participant> before, List<Participant> after) {
        List<Participant> namesakesThen = namesakes(person, before);
        List<Participant> namesakesNow = namesakes(person, after);
        if (namesakesThen.size() == 1 && namesakesNow.size() == 1) {
            return Optional.of(namesakesNow.getFirst());
        }
        return only(namesakesNow, other -> other.id().equals(person.id()))
                .or(() -> byRole(person, namesakesThen, namesakesNow));
    }

    private static Optional<Participant> byRole(
            Participant person, List<Participant> then, List<Participant> now) {
        boolean disputed =
                now.stream()
                        .anyMatch(other -> then.stream().anyMatch(p -> p.id().equals(other.id())));
        Predicate<Participant> sameRole = other -> plain(other.role()).equals(plain(person.role()));
        return disputed || only(then, sameRole).isEmpty() ? Optional.empty() : only(now, sameRole);
    }

    private static List<Participant> namesakes(Participant person, List<Participant> among) {
        return among.stream()
                .filter(other -> plain(other.name()).equals(plain(person.name())))
                .toList();
    }

    private static Optional<Participant> only(
            List<Participant> among, Predicate<Participant> wanted) {
        List<Participant> found = among.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
