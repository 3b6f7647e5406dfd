package org.plumbline.ui.act;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Reason;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item or section to choose from a list as the reason of an action, or none yet.
 *
 * @param reason none yet if absent
 * @param words what the list says, and what is searched
 */
record Because(Optional<Reason> reason, String words) {

    /** None yet, the reasons that come first, and then all others in the order asked. */
    static List<Because> choices(ActionPlan plan, ActionWords words, List<Reason> first) {
        Stream<Reason> reasons = Stream.concat(first.stream(), plan.reasons().stream()).distinct();
        return Stream.concat(
                        Stream.of(new Because(Optional.empty(), words.noReason())),
                        reasons.map(r -> new Because(Optional.of(r), words.reason(r))))
                .toList();
    }

    /** A list in which one finds a reason by parts of its number or title. */
    static SearchableComboBox<Because> list(String id, List<Because> choices) {
        var list = new SearchableComboBox<Because>();
        list.setId(id);
        list.getItems().setAll(choices);
        list.setVisibleRowCount(8);
        return list;
    }

    /** Chooses a reason, or none yet; what the list does not offer is added to it. */
    static void choose(
            SearchableComboBox<Because> list, Optional<Reason> reason, ActionWords words) {
        Because chosen =
                list.getItems().stream()
                        .filter(because -> because.reason().equals(reason))
                        .findFirst()
                        .orElseGet(() -> new Because(reason, reason.map(words::reason).orElse("")));
        if (!list.getItems().contains(chosen)) {
            list.getItems().add(chosen);
        }
        list.setValue(chosen);
    }

    /** The reason that is chosen, if one is. */
    static Optional<Reason> of(@Nullable Because chosen) {
        return Optional.ofNullable(chosen).flatMap(Because::reason);
    }

    @Override
    public String toString() {
        return words;
    }
}
