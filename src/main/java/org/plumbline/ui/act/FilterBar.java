package org.plumbline.ui.act;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;

import org.jspecify.annotations.Nullable;
import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.SectionId;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.PlannedAction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses whose actions are shown, and to which section they answer. */
final class FilterBar {

    private static final double WIDTH = 190;

    private final ActViewModel model;
    private final Messages messages;
    private final ComboBox<Person> owners = new ComboBox<>();
    private final ComboBox<Part> sections = new ComboBox<>();

    /** A section to choose, or all. */
    private record Part(Optional<SectionId> id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    FilterBar(ActViewModel model) {
        this.model = model;
        this.messages = model.messages();
        owners.setId("filterOwner");
        owners.setPrefWidth(WIDTH);
        owners.setAccessibleText(messages.get("act.filter.owner"));
        owners.valueProperty().subscribe((_, chosen) -> chooseOwner(chosen));
        sections.setId("filterSection");
        sections.setPrefWidth(WIDTH);
        sections.setAccessibleText(messages.get("act.filter.section"));
        sections.valueProperty().subscribe((_, chosen) -> chooseSection(chosen));
    }

    private void chooseOwner(@Nullable Person chosen) {
        if (chosen != null) {
            model.filter().set(model.filter().get().withOwner(chosen.id()));
        }
    }

    private void chooseSection(@Nullable Part chosen) {
        if (chosen != null) {
            model.filter().set(model.filter().get().withSection(chosen.id()));
        }
    }

    List<Node> choices() {
        return List.of(owners, sections);
    }

    /** Offers the team, and the sections that actions answer to. */
    void tell(ActionPlan plan) {
        offer(owners, Person.choices(messages.get("act.filter.allOwners"), plan.assessment()));
        offer(sections, sections(plan));
    }

    private List<Part> sections(ActionPlan plan) {
        var titles = new Titles(plan.assessment());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Optional.empty(), messages.get("act.filter.allSections")));
        plan.actions().stream()
                .map(PlannedAction::section)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .forEach(section -> parts.add(new Part(Optional.of(section), titles.of(section))));
        return parts;
    }

    private static <T> void offer(ComboBox<T> choice, List<T> offered) {
        if (!choice.getItems().equals(offered)) {
            T before = choice.getValue();
            choice.getItems().setAll(offered);
            choice.setValue(offered.contains(before) ? before : offered.getFirst());
        }
    }
}
