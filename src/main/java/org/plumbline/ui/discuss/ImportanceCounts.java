package org.plumbline.ui.discuss;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.plumbline.model.CountedImportance;
import org.plumbline.model.SectionId;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Importance counted from raised cards, section by section (method 6.1); by key and unseen where
 * the room may see the screen.
 */
final class ImportanceCounts {

    private static final int MOST = 99;

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Projector projector;
    private final Dialogs dialogs;

    ImportanceCounts(
            DiscussWords words, DiscussViewModel model, Projector projector, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        this.projector = projector;
        this.dialogs = dialogs;
    }

    /** Cards with 1 to 5 are raised for one section after the other and counted. */
    void ask(Overview.Priorities now, Room room) {
        List<SectionId> sections = now.low().stream().map(Overview.SectionBar::section).toList();
        boolean unseen = projector.mirrored();
        List<List<Counter>> counters = new ArrayList<>();
        var grid = new GridPane(8, 6);
        for (int row = 0; row < sections.size(); row++) {
            Label name = Labels.wrapped(words.section(sections.get(row), room));
            name.setPrefWidth(200);
            grid.add(name, 0, row + 1);
            List<Counter> ofSection = counters(sections.get(row), name.getText());
            counters.add(ofSection);
            grid.addRow(row + 1, unseen ? keys(name.getText(), ofSection) : shown(ofSection));
        }
        if (!unseen) {
            heads(grid);
        }
        dialogs.open(
                new Form(
                        "countImportance",
                        words.get("discuss.weigh.count.heading"),
                        new VBox(12, lead(unseen), grid),
                        Form.Width.WIDE,
                        List.of(
                                Choice.cancel(words.get("discuss.weigh.cancel")),
                                Choice.main(
                                        "sealImportance",
                                        words.get("discuss.count.seal"),
                                        () -> seal(sections, counters)))));
    }

    private VBox lead(boolean unseen) {
        var lead = new VBox(4, Labels.wrapped(words.get("discuss.weigh.scale"), "small", "muted"));
        if (unseen) {
            lead.getChildren().add(Labels.wrapped(words.get("discuss.weigh.hidden"), "muted"));
        }
        return lead;
    }

    private static void heads(GridPane grid) {
        for (int rating = 1; rating <= CountedImportance.HIGHEST; rating++) {
            Label head = Labels.of(Integer.toString(rating), "small-strong");
            GridPane.setHalignment(head, HPos.CENTER);
            grid.add(head, rating, 0);
        }
    }

    private static Node[] shown(List<Counter> counters) {
        return counters.toArray(Node[]::new);
    }

    private Node[] keys(String section, List<Counter> counters) {
        Map<String, Counter> byKey = new LinkedHashMap<>();
        for (Counter counter : counters) {
            byKey.put(Integer.toString(byKey.size() + 1), counter);
        }
        Node keys = new CountByKey(words, byKey).keys();
        keys.setAccessibleText(section + ": " + words.get("discuss.count.hidden.keys"));
        return new Node[] {keys};
    }

    private static List<Counter> counters(SectionId section, String what) {
        List<Counter> counters = new ArrayList<>();
        for (int rating = 1; rating <= CountedImportance.HIGHEST; rating++) {
            counters.add(
                    new Counter(
                            "importance-" + section.value() + "-" + rating,
                            what + " " + rating,
                            0,
                            MOST,
                            _ -> {}));
        }
        return counters;
    }

    private void seal(List<SectionId> sections, List<List<Counter>> counters) {
        List<CountedImportance> counted = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            List<Integer> ratings = counters.get(i).stream().map(Counter::count).toList();
            if (ratings.stream().anyMatch(count -> count > 0)) {
                counted.add(new CountedImportance(sections.get(i), ratings));
            }
        }
        if (!counted.isEmpty()) {
            model.pieces().weighing().counted(counted);
        }
    }
}
