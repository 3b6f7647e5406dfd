package org.plumbline.ui.results;

import org.plumbline.chart.HeatField;
import org.plumbline.chart.HeatLine;
import org.plumbline.chart.HeatMap;
import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Participant;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.GroupColumn;
import org.plumbline.scoring.Result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Explains what a heat map shows, what is merged and what is hidden, and why. */
final class HeatNotes {

    private static final int ITEMS_NAMED = 4;

    private final Assessment assessment;
    private final Result result;
    private final Titles titles;
    private final Messages messages;

    HeatNotes(Assessment assessment, Result result, Messages messages) {
        this.assessment = assessment;
        this.result = result;
        this.titles = new Titles(assessment);
        this.messages = messages;
    }

    String title(QuestionnaireId questionnaire) {
        return messages.get("results.heat.title", titles.of(questionnaire));
    }

    String line(QuestionnaireId questionnaire) {
        String what =
                titles.hasLevels(questionnaire) ? "results.heat.levels" : "results.heat.freedom";
        return messages.get(what) + " " + messages.get("results.heat.floor", floor());
    }

    private int floor() {
        return result.smallestGroup();
    }

    String why(HeatMap map) {
        return String.join(" ", Stream.concat(groups(), fields(map)).toList());
    }

    private Stream<String> groups() {
        if (result.singleView()) {
            return Stream.of(messages.get("results.heat.single"));
        }
        if (assessment.participants().stream().allMatch(one -> one.group().isBlank())) {
            return Stream.of(messages.get("results.heat.noGroups"));
        }
        if (result.groups().columns().isEmpty()) {
            return Stream.of(messages.get("results.heat.allHidden", floor()));
        }
        return Stream.concat(
                result.groups().columns().stream()
                        .filter(c -> c.names().size() > 1)
                        .map(this::merged),
                hidden().stream());
    }

    private String merged(GroupColumn column) {
        return messages.get("results.heat.merged", list(column.names()));
    }

    private List<String> hidden() {
        List<String> names = result.groups().hidden();
        return names.isEmpty()
                ? List.of()
                : List.of(messages.get("results.heat.groupHidden", list(names), names.size()));
    }

    /** "Finance (2) and Works (1)": the sizes are known to whoever prepared the assessment. */
    private String list(List<String> names) {
        List<String> sized =
                names.stream()
                        .map(name -> messages.get("results.heat.sized", name, size(name)))
                        .toList();
        return sized.size() == 1
                ? sized.getFirst()
                : messages.get(
                        "results.heat.and",
                        String.join(", ", sized.subList(0, sized.size() - 1)),
                        sized.getLast());
    }

    /** Without a CEO who stands alone, who protects nobody. */
    private long size(String group) {
        boolean alone = result.items().stream().anyMatch(item -> item.ceo().isPresent());
        return assessment.participants().stream()
                .filter(person -> !person.ceo() || !alone)
                .map(Participant::group)
                .filter(name -> name.strip().equals(group))
                .count();
    }

    private Stream<String> fields(HeatMap map) {
        List<String> items = new ArrayList<>();
        for (HeatLine line : map.lines()) {
            boolean values = line.fields().stream().anyMatch(HeatField.Value.class::isInstance);
            boolean hides = line.fields().stream().anyMatch(HeatField.Hidden.class::isInstance);
            if (values && hides) {
                items.add(line.key());
            }
        }
        if (items.isEmpty()) {
            return Stream.empty();
        }
        String named = String.join(", ", items.subList(0, Math.min(ITEMS_NAMED, items.size())));
        int more = Math.max(0, items.size() - ITEMS_NAMED);
        return Stream.of(messages.get("results.heat.fieldHidden", named, more, floor()));
    }
}
