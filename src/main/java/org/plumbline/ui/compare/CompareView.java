package org.plumbline.ui.compare;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Segments;
import org.plumbline.ui.support.FocusInView;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.TableDesk;

import java.util.List;

/** Compare: over time (design 08), and across organisations (08b). */
public final class CompareView implements ScreenView {

    private final LastCompared last;
    private final Messages messages;
    private final TimePage time;
    private final AcrossPage across;
    private final Label line;
    private final Segments<Tab> tabs;
    private final HBox right = new HBox();
    private final StackPane body = new StackPane();
    private final HeadedPage root;
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * Shows what the models compute.
     *
     * @param last remembers the page
     * @param desk makes tables for other programs
     */
    public CompareView(
            OverTimeViewModel overTime,
            AcrossViewModel others,
            LastCompared last,
            TableDesk desk,
            Surroundings around) {
        this.last = last;
        this.messages = around.messages();
        this.time = new TimePage(overTime, desk, around);
        this.across = new AcrossPage(others, desk, around);
        this.line = Labels.wrapped("", "muted");
        this.tabs =
                new Segments<>(
                        "compare-tab",
                        messages.get("compare.tabs"),
                        List.of(Tab.TIME, Tab.ACROSS),
                        this::name);
        tabs.getStyleClass().add("tab-line");
        tabs.setMaxWidth(Double.MAX_VALUE);
        tabs.setOnChoose(this::choose);
        VBox.setMargin(tabs, new Insets(12, 0, 0, 0));
        var words = new VBox(Labels.whole(messages.get("compare.title"), "title"), line);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        var head = new VBox(new HBox(8, words, right), tabs);
        this.root = new HeadedPage("compare", head, body);
    }

    private String name(Tab tab) {
        return switch (tab) {
            case TIME -> messages.get("compare.tab.time");
            case ACROSS -> messages.get("compare.tab.across");
        };
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts().control(KeyCode.E, messages.get("compare.export.key"), this::export);
    }

    private void export() {
        switch (last.tab()) {
            case TIME -> time.export().open();
            case ACROSS -> across.export().open();
        }
    }

    @Override
    public void shown() {
        FocusInView.follow(root.scroll(), subscriptions);
        tabs.choose(last.tab());
        open(last.tab());
    }

    private void choose(Tab tab) {
        close();
        last.remember(tab);
        open(tab);
    }

    private void open(Tab tab) {
        switch (tab) {
            case TIME -> {
                line.setText(messages.get("compare.time.line"));
                right.getChildren().setAll(time.export());
                body.getChildren().setAll(time);
                time.open();
            }
            case ACROSS -> {
                line.setText(messages.get("compare.across.line"));
                right.getChildren().clear();
                body.getChildren().setAll(across);
                across.open();
            }
        }
    }

    private void close() {
        time.close();
        across.close();
    }

    @Override
    public void left() {
        close();
        subscriptions.release();
    }
}
