package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.control.Segments;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Importance, effort, and what to do first (method 6). */
final class PrioritiesPart {

    private static final int NONE = 0;
    private static final int MOST = 99;

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Dialogs dialogs;

    PrioritiesPart(DiscussWords words, DiscussViewModel model, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        this.dialogs = dialogs;
    }

    List<Node> of(Overview.Priorities now, Room room) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Labels.wrapped(words.get("discuss.weigh.question"), "strong"));
        nodes.add(ways(now, room));
        Label in = Labels.wrapped(words.get("discuss.weigh.in", now.ratings()), "muted");
        in.setId("ratingsIn");
        nodes.add(in);
        nodes.add(Labels.of(words.get("discuss.effort"), "card-title"));
        nodes.add(Labels.wrapped(words.get("discuss.effort.text"), "small", "muted"));
        now.low().forEach(bar -> nodes.add(effort(bar, room)));
        nodes.add(Labels.of(words.get("discuss.first"), "card-title"));
        if (now.priorities().isEmpty()) {
            nodes.add(Labels.wrapped(words.get("discuss.first.none"), "muted"));
        }
        now.priorities().stream().limit(8).forEach(one -> nodes.add(priority(one, room)));
        if (now.priorities().stream().anyMatch(PriorityResult::bindingGate)) {
            nodes.add(new Notice(Notice.Kind.HELP, "", words.get("discuss.first.gate")));
        }
        return nodes;
    }

    private FlowPane ways(Overview.Priorities now, Room room) {
        Button pass =
                Buttons.plain(
                        "passImportance", words.get("discuss.weigh.pass"), Feather.USER_CHECK);
        pass.setOnAction(_ -> model.passForImportance());
        pass.setDisable(now.stillToRate().isEmpty());
        Button count =
                Buttons.plain("countImportance", words.get("discuss.weigh.count"), Feather.GRID);
        count.setOnAction(_ -> askCounts(now, room));
        return new FlowPane(8, 8, pass, count);
    }

    private static String name(SectionId id, Room room) {
        return BallotPage.sectionOf(room, id).map(Section::shortTitle).orElse(id.value());
    }

    /** Cards with 1 to 5 are raised for one section after the other and counted. */
    private void askCounts(Overview.Priorities now, Room room) {
        List<SectionId> sections = now.low().stream().map(Overview.SectionBar::section).toList();
        List<List<Counter>> counters = new ArrayList<>();
        var grid = new GridPane(8, 6);
        for (int row = 0; row < sections.size(); row++) {
            Label name = Labels.wrapped(name(sections.get(row), room));
            name.setPrefWidth(200);
            grid.add(name, 0, row + 1);
            counters.add(counters(sections.get(row), name.getText(), grid, row + 1));
        }
        for (int rating = 1; rating <= CountedImportance.HIGHEST; rating++) {
            grid.add(Labels.of(Integer.toString(rating), "small-strong"), rating, 0);
        }
        dialogs.open(
                new Form(
                        "countImportance",
                        words.get("discuss.weigh.count.heading"),
                        new VBox(
                                12,
                                Labels.wrapped(words.get("discuss.weigh.scale"), "small", "muted"),
                                grid),
                        Form.Width.WIDE,
                        List.of(
                                Choice.cancel(words.get("discuss.weigh.cancel")),
                                Choice.main(
                                        "sealImportance",
                                        words.get("discuss.count.seal"),
                                        () -> seal(sections, counters)))));
    }

    private static List<Counter> counters(SectionId section, String what, GridPane grid, int row) {
        List<Counter> counters = new ArrayList<>();
        for (int rating = 1; rating <= CountedImportance.HIGHEST; rating++) {
            var counter =
                    new Counter(
                            "importance-" + section.value() + "-" + rating,
                            what + " " + rating,
                            0,
                            MOST,
                            _ -> {});
            counters.add(counter);
            grid.add(counter, rating, row);
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

    private Node effort(Overview.SectionBar bar, Room room) {
        Optional<EffortEstimate> kept =
                room.outline().weighing().effort().stream()
                        .filter(one -> one.section().equals(bar.section()))
                        .findFirst();
        String id = bar.section().value();
        var effort =
                new Segments<>(
                        "effort-" + id,
                        words.get("discuss.effort") + ", " + name(bar.section(), room),
                        List.of(NONE, 1, 2, 3),
                        value -> value == NONE ? "–" : Integer.toString(value));
        effort.choose(kept.map(EffortEstimate::effort).orElse(NONE));
        var own = box("own-" + id, "discuss.effort.own", kept.map(EffortEstimate::ownAuthority));
        var soon =
                box(
                        "soon-" + id,
                        "discuss.effort.soon",
                        kept.map(EffortEstimate::firstResultWithin90Days));
        Runnable keep =
                () -> {
                    if (effort.chosen() != NONE) {
                        model.pieces()
                                .weighing()
                                .effort(
                                        new EffortEstimate(
                                                bar.section(),
                                                effort.chosen(),
                                                own.isSelected(),
                                                soon.isSelected()));
                    }
                };
        effort.setOnChoose(_ -> keep.run());
        own.setOnAction(_ -> keep.run());
        soon.setOnAction(_ -> keep.run());
        Label title = Labels.wrapped(name(bar.section(), room));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var line = new FlowPane(12, 4, effort, own, soon);
        return new VBox(4, title, line);
    }

    private CheckBox box(String id, String key, Optional<Boolean> on) {
        var box = new CheckBox(words.get(key));
        box.setId(id);
        box.setSelected(on.orElse(true));
        return box;
    }

    private Node priority(PriorityResult one, Room room) {
        Label name = Labels.wrapped(name(one.section(), room), "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var chips = new FlowPane(6, 4);
        one.quadrant()
                .ifPresent(
                        quadrant ->
                                chips.getChildren()
                                        .add(
                                                new StatusChip(
                                                        StatusChip.Kind.ACCENT,
                                                        words.of("discuss.quadrant", quadrant))));
        if (one.quickWin()) {
            chips.getChildren()
                    .add(new StatusChip(StatusChip.Kind.GOOD, words.get("discuss.quickWin")));
        }
        if (one.talkFirst()) {
            chips.getChildren()
                    .add(new StatusChip(StatusChip.Kind.NEUTRAL, words.get("discuss.talkFirst")));
        }
        if (one.bindingGate()) {
            chips.getChildren()
                    .add(new StatusChip(StatusChip.Kind.CAUTION, words.get("discuss.bindingGate")));
        }
        Button act =
                Buttons.small(
                        "act-on-" + one.section().value(),
                        words.get("discuss.first.act"),
                        Feather.PLUS);
        act.setOnAction(_ -> askAction(one.section(), room));
        String p = words.get("discuss.first.p", Math.round(one.priority()));
        var line = new HBox(12, Labels.whole(p, "strong"), name, act);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(4, line, chips);
    }

    private void askAction(SectionId section, Room room) {
        String suggested =
                BallotPage.sectionOf(room, section)
                        .map(one -> one.items().getFirst().action())
                        .orElse("");
        var what = new TextField(suggested);
        what.setId("actionFor");
        what.setAccessibleText(words.get("discuss.action.what"));
        Dialogs.OpenForm form =
                dialogs.open(
                        new Form(
                                "actOn",
                                words.get("discuss.first.act.heading", name(section, room)),
                                new VBox(
                                        12,
                                        what,
                                        Labels.wrapped(
                                                words.get("discuss.first.act.text"), "muted")),
                                Form.Width.WIDE,
                                List.of(
                                        Choice.cancel(words.get("discuss.first.act.cancel")),
                                        Choice.main(
                                                "actNow",
                                                words.get("discuss.action.capture"),
                                                () ->
                                                        model.pieces()
                                                                .weighing()
                                                                .act(section, what.getText())))));
        form.allowMain(!suggested.isBlank());
        what.textProperty().subscribe(text -> form.allowMain(!text.isBlank()));
    }
}
