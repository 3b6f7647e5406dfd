package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Labels;
import org.plumbline.workshop.Room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of cards or slips, level by level; by key and unseen where the room may see the screen.
 * Sealed counts are not shown again.
 */
final class CountForm {

    private static final int MOST = 99;

    private final DiscussWords words;
    private final TalkViewModel talk;
    private final List<Counter> levels = new ArrayList<>();
    private final Counter dontKnow;
    private final Counter notApplicable;
    private final Label sum = Labels.wrapped("", "strong");
    private final Button seal;
    private final CountByKey unseen;
    private final GridPane grid = new GridPane(12, 6);
    private final HBox foot = new HBox(12);
    private final VBox node = new VBox(12);
    private boolean mirrored = true;
    private int people;

    CountForm(DiscussWords words, Room.Place place, TalkViewModel talk) {
        this.words = words;
        this.talk = talk;
        this.seal = Buttons.plain("seal", words.get("discuss.count.seal"));
        Map<String, Counter> byKey = new LinkedHashMap<>();
        for (int level : place.levels()) {
            String name = place.questionnaire().scale().nameOf(level);
            Counter counter = counter("count-" + level, name);
            levels.add(counter);
            byKey.put(Integer.toString(level), counter);
            grid.addRow(
                    level - place.levels().getFirst(),
                    new KeyCap(Integer.toString(level)),
                    Labels.of(name),
                    counter);
        }
        int row = levels.size();
        dontKnow = counter("count-d", words.get("discuss.count.dontKnow"));
        notApplicable = counter("count-n", words.get("discuss.count.notApplicable"));
        grid.addRow(row, new KeyCap("D"), Labels.of(words.get("discuss.count.dontKnow")), dontKnow);
        grid.addRow(
                row + 1,
                new KeyCap("N"),
                Labels.of(words.get("discuss.count.notApplicable")),
                notApplicable);
        byKey.put("D", dontKnow);
        byKey.put("N", notApplicable);
        unseen = new CountByKey(words, byKey);
        sum.setId("countSum");
        seal.setOnAction(_ -> seal());
        foot.getChildren().addAll(seal, sum);
        foot.setAlignment(Pos.CENTER_LEFT);
        node.setId("countForm");
        arrange();
        add();
    }

    private Counter counter(String id, String what) {
        return new Counter(id, what, 0, MOST, _ -> add());
    }

    private int counted() {
        return levels.stream().mapToInt(Counter::count).sum()
                + dontKnow.count()
                + notApplicable.count();
    }

    private void add() {
        int counted = counted();
        sum.setText(words.get("discuss.count.sum", counted, people));
        sum.getStyleClass().remove("caution-text");
        if (counted > people) {
            sum.getStyleClass().add("caution-text");
        }
        seal.setDisable(counted == 0);
    }

    /**
     * Shows how many people are in the room.
     *
     * @param seen whether the room may see what the facilitator sees
     */
    void tell(int inTheRoom, boolean seen) {
        people = inTheRoom;
        if (seen != mirrored) {
            mirrored = seen;
            arrange();
        }
        add();
    }

    private void arrange() {
        node.getChildren().setAll(mirrored ? unseen.node() : grid, foot);
    }

    /** Whether something was counted and is not sealed. */
    boolean holdsACount() {
        return counted() > 0;
    }

    private void seal() {
        sealAnd(() -> {});
    }

    /** Seals the count, and does something once it is kept. */
    void sealAnd(Runnable then) {
        List<Integer> counts = levels.stream().map(Counter::count).toList();
        int unknown = dontKnow.count();
        int none = notApplicable.count();
        talk.count(
                counts,
                unknown,
                none,
                () -> {
                    forget();
                    then.run();
                });
    }

    /** Only once they are kept: a count that failed to be sealed is not lost. */
    private void forget() {
        levels.forEach(counter -> counter.show(0));
        dontKnow.show(0);
        notApplicable.show(0);
        unseen.forget();
        add();
    }

    Node node() {
        return node;
    }

    /** Gives the focus to the first count, or to where is counted unseen. */
    void focus() {
        if (mirrored) {
            unseen.focus();
            return;
        }
        levels.getFirst().lookup("#" + levels.getFirst().getId() + "-more").requestFocus();
    }
}
