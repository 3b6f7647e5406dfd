package org.plumbline.workflow;

import org.plumbline.model.Participant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People read from pasted lines of "name, role" or "name, role, group". Fields are divided by tabs,
 * else by semicolons, else by commas, line by line; blank lines are passed over.
 *
 * @param people those who can be added, in the order of the lines
 * @param problems the lines that cannot, in the order of the lines
 */
public record PastedPeople(List<Person> people, List<Problem> problems) {

    /** The longest name, role or group taken over, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern LINES = Pattern.compile("\\R");

    public PastedPeople {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /** Why a line was not taken over. */
    public enum Reason {
        /** There is no name in it. */
        NO_NAME,
        /** It has more than three fields. */
        TOO_MANY_FIELDS,
        /** A field is longer than {@link #LONGEST}. */
        TOO_LONG,
        /** Somebody of this name is asked already, or stands in an earlier line. */
        ALREADY_THERE
    }

    /**
     * A line that was not taken over.
     *
     * @param line number of the line, from 1
     */
    public record Problem(int line, Reason reason) {}

    /**
     * Reads pasted lines.
     *
     * @param present those who are asked already
     */
    public static PastedPeople read(String text, Collection<Participant> present) {
        var reading = new Reading();
        present.forEach(participant -> reading.names.add(folded(participant.name())));
        String[] lines = LINES.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            reading.line(i + 1, lines[i]);
        }
        return new PastedPeople(reading.people, reading.problems);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static final class Reading {
        private final Set<String> names = new HashSet<>();
        private final List<Person> people = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        void line(int number, String line) {
            if (line.isBlank()) {
                return;
            }
            List<String> fields = fields(line);
            if (fields.size() > 3) {
                problems.add(new Problem(number, Reason.TOO_MANY_FIELDS));
            } else if (fields.getFirst().isBlank()) {
                problems.add(new Problem(number, Reason.NO_NAME));
            } else if (fields.stream().anyMatch(field -> field.length() > LONGEST)) {
                problems.add(new Problem(number, Reason.TOO_LONG));
            } else if (!names.add(folded(fields.getFirst()))) {
                problems.add(new Problem(number, Reason.ALREADY_THERE));
            } else {
                people.add(new Person(fields.get(0), field(fields, 1), field(fields, 2)));
            }
        }

        private static List<String> fields(String line) {
            String divider = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
            List<String> fields = new ArrayList<>();
            for (String field : line.split(divider, -1)) {
                fields.add(unquoted(field.strip()));
            }
            while (fields.size() > 1 && fields.getLast().isBlank()) {
                fields.removeLast();
            }
            return fields;
        }

        private static String unquoted(String field) {
            boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
            return quoted ? field.substring(1, field.length() - 1).strip() : field;
        }

        private static String field(List<String> fields, int index) {
            return index < fields.size() ? fields.get(index) : "";
        }
    }
}
