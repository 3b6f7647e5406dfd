package org.plumbline.chart;

import org.plumbline.i18n.Messages;
import org.plumbline.scoring.Distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says in one or two sentences how many chose which levels: "Six of us say 1 or 2. Two say 4."
 * (design section 5). Levels without a gap between them are told together where that leaves two
 * groups or more; otherwise each level is told apart.
 */
public final class CountingSentence {

    private static final int WORDS_UP_TO = 20;

    private final Messages messages;

    public CountingSentence(Messages messages) {
        this.messages = messages;
    }

    /** The sentence, empty if nobody chose a level. */
    public String of(Distribution votes) {
        List<Group> groups = groups(votes);
        if (groups.isEmpty()) {
            return "";
        }
        if (votes.total() == 1) {
            return messages.get("chart.say.single", groups.getFirst().from());
        }
        if (groups.size() == 1) {
            return messages.get("chart.say.all", number(votes.total()), levels(groups.getFirst()));
        }
        return first(groups.getFirst()) + " " + rest(groups.subList(1, groups.size()));
    }

    /** The sentence, followed by how many did not know. */
    public String of(Distribution votes, int dontKnow) {
        String said = of(votes);
        if (dontKnow == 0) {
            return said;
        }
        String unknown =
                dontKnow == 1
                        ? messages.get("chart.say.dontKnow.one")
                        : messages.get("chart.say.dontKnow", capital(number(dontKnow)));
        return said.isEmpty() ? unknown : said + " " + unknown;
    }

    /** A number as people say it: in words up to twenty. */
    public String number(int count) {
        return count >= 0 && count <= WORDS_UP_TO
                ? messages.get("chart.number." + count)
                : messages.integer(count);
    }

    private String first(Group group) {
        return messages.get(
                "chart.say.first", capital(number(group.people())), group.people(), levels(group));
    }

    private String rest(List<Group> groups) {
        List<String> parts = new ArrayList<>();
        for (Group group : groups) {
            parts.add(
                    messages.get(
                            "chart.say.more",
                            number(group.people()),
                            group.people(),
                            levels(group)));
        }
        return capital(String.join(messages.get("chart.say.and"), parts)) + ".";
    }

    private String levels(Group group) {
        return switch (group.to() - group.from()) {
            case 0 -> messages.get("chart.say.level", group.from());
            case 1 -> messages.get("chart.say.levelOr", group.from(), group.to());
            default -> messages.get("chart.say.levelTo", group.from(), group.to());
        };
    }

    private String capital(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(messages.locale()) + text.substring(end);
    }

    private static List<Group> groups(Distribution votes) {
        List<Group> together = neighbours(votes);
        List<Group> told = together.size() > 1 ? together : apart(votes);
        return told.stream()
                .sorted(
                        Comparator.comparingInt(Group::people)
                                .reversed()
                                .thenComparingInt(Group::from))
                .toList();
    }

    private static List<Group> apart(Distribution votes) {
        return new Votes(votes)
                .chosen().stream().map(level -> new Group(level, level, votes.at(level))).toList();
    }

    private static List<Group> neighbours(Distribution votes) {
        return votes.runs().stream()
                .map(run -> new Group(run.from(), run.to(), run.votes()))
                .toList();
    }

    private record Group(int from, int to, int people) {}
}
