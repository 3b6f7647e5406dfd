package org.plumbline.ui.compare;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Comparing.NotCompared;
import org.plumbline.workflow.TableDesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Change over time (design 08). */
final class TimePage extends VBox {

    private final OverTimeViewModel model;
    private final Surroundings around;
    private final Messages messages;
    private final TimeTools tools;
    private final Unshown unshown;
    private final ExportMenu export;
    private final Following<OverTime> following;

    TimePage(OverTimeViewModel model, TableDesk desk, Surroundings around) {
        super(16);
        this.model = model;
        this.around = around;
        this.messages = around.messages();
        this.tools = new TimeTools(model, messages);
        this.unshown = new Unshown("compare", around);
        this.export = new ExportMenu("compare-export", desk, around);
        this.following = new Following<>(this, model.stateProperty(), this::show);
        setId("over-time");
    }

    /** Saves what is shown. */
    ExportMenu export() {
        return export;
    }

    /** Begins to show what the model computes. */
    void open() {
        following.open();
        model.load();
    }

    void close() {
        model.cancel();
        following.close();
    }

    private void show(OverTime state, boolean narrow) {
        tools.setNarrow(narrow);
        switch (state) {
            case OverTime.Loading _ -> {
                // A comparison takes a moment; what was shown stays until the new one is there.
            }
            case OverTime.Failed _ -> instead(unshown.failed(model::load));
            case OverTime.Nothing _ -> instead(unshown.nothing(messages.get("compare.nothing")));
            case OverTime.TooFew(var notCompared) -> {
                tools.show(state);
                export.offer(List.of());
                below(notCompared, new EmptyState(messages.get("compare.tooFew")));
            }
            case OverTime.Shown shown -> {
                tools.show(state);
                var cards = new TimeCards(model, around, shown, export);
                below(shown.notCompared(), cards.columns().layOut(narrow));
            }
        }
    }

    private void instead(EmptyState state) {
        export.offer(List.of());
        getChildren().setAll(state);
    }

    /** The choices stay where they are, with what has the focus among them. */
    private void below(List<NotCompared> notCompared, Region content) {
        List<Node> nodes = new ArrayList<>(List.of(tools));
        notice(notCompared).ifPresent(nodes::add);
        nodes.add(content);
        getChildren().setAll(nodes);
    }

    private Optional<Notice> notice(List<NotCompared> notCompared) {
        return new NotComparedWords(messages)
                .sentence(notCompared)
                .map(
                        sentence -> {
                            String lead = messages.get("compare.notCompared");
                            var notice = new Notice(Notice.Kind.CAUTION, lead, sentence);
                            notice.setId("compare-not-compared");
                            return notice;
                        });
    }
}
