package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.Participant;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Importance, effort, and what to do first (method 6). */
final class PrioritiesPart {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final ImportanceCounts counts;
    private final EffortLines efforts;
    private final PriorityLines priorities;

    PrioritiesPart(
            DiscussWords words, DiscussViewModel model, Projector projector, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        this.counts = new ImportanceCounts(words, model, projector, dialogs);
        this.efforts = new EffortLines(words, model);
        this.priorities = new PriorityLines(words, model, dialogs);
    }

    List<Node> of(Overview.Priorities now, Room room) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Labels.wrapped(words.get("discuss.weigh.question"), "strong"));
        nodes.add(ways(now, room));
        Label in = Labels.wrapped(words.get("discuss.weigh.in", now.ratings()), "muted");
        in.setId("ratingsIn");
        nodes.add(in);
        if (!now.late().isEmpty()) {
            nodes.add(late(now.late()));
        }
        nodes.add(Labels.of(words.get("discuss.effort"), "card-title"));
        nodes.add(Labels.wrapped(words.get("discuss.effort.text"), "small", "muted"));
        now.low().forEach(bar -> nodes.add(efforts.of(bar, room)));
        nodes.add(Labels.of(words.get("discuss.first"), "card-title"));
        if (now.priorities().isEmpty()) {
            nodes.add(Labels.wrapped(words.get("discuss.first.none"), "muted"));
        }
        now.priorities().stream().limit(8).forEach(one -> nodes.add(priorities.of(one, room)));
        if (now.priorities().stream().anyMatch(PriorityResult::bindingGate)) {
            nodes.add(new Notice(Notice.Kind.HELP, "", words.get("discuss.first.gate")));
        }
        return nodes;
    }

    private Notice late(List<Participant> late) {
        String names = late.stream().map(Participant::name).collect(Collectors.joining(", "));
        var notice = new Notice(Notice.Kind.PRIVACY, "", words.get("discuss.weigh.late", names));
        notice.setId("ratedLate");
        return notice;
    }

    private FlowPane ways(Overview.Priorities now, Room room) {
        Button pass =
                Buttons.plain(
                        "passImportance", words.get("discuss.weigh.pass"), Feather.USER_CHECK);
        pass.setOnAction(_ -> model.passForImportance());
        pass.setDisable(now.stillToRate().isEmpty());
        Button count =
                Buttons.plain("countImportance", words.get("discuss.weigh.count"), Feather.GRID);
        count.setOnAction(_ -> counts.ask(now, room));
        return new FlowPane(8, 8, pass, count);
    }
}
