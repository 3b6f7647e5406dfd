package org.plumbline.ui.results;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.HeadedPage;

import java.util.Optional;
import java.util.function.Consumer;

/** The pages of the results below their head; each is made when it is first looked at. */
final class ResultsBody {

    private final ResultsPage page;
    private final ResultsHead head;
    private final HeadedPage frame;
    private final VBox body;
    private final Messages messages;
    private final Deeds deeds;
    private final Consumer<ScrollPane> follow;
    private final OverviewTab overview;
    private Optional<HeatTab> heat = Optional.empty();
    private Optional<CommentsTab> comments = Optional.empty();
    private final ItemsTab items;
    private Tab shown = Tab.OVERVIEW;

    /**
     * @param body what scrolls in the frame
     * @param follow keeps what has the focus in view in a part that scrolls by itself
     */
    ResultsBody(
            ResultsPage page,
            ResultsHead head,
            HeadedPage frame,
            VBox body,
            Messages messages,
            Deeds deeds,
            Consumer<ScrollPane> follow) {
        this.page = page;
        this.head = head;
        this.frame = frame;
        this.body = body;
        this.messages = messages;
        this.deeds = deeds;
        this.follow = follow;
        this.overview = new OverviewTab(page, messages, deeds);
        this.items = new ItemsTab(messages, deeds);
        head.onTab(this::show);
        head.onQuestionnaire(_ -> show(shown));
        show(Tab.OVERVIEW);
    }

    /** The heat map, while it is looked at. */
    Optional<HeatTab> heat() {
        return heat.filter(_ -> shown == Tab.HEAT);
    }

    /** Shows the room what is looked at; comments stay on this screen. */
    void present() {
        switch (shown) {
            case OVERVIEW, COMMENTS -> overview.present();
            case HEAT -> heat.ifPresent(HeatTab::present);
            case ITEMS -> items.present();
        }
    }

    private void show(Tab tab) {
        shown = tab;
        head.say(line(), tab == Tab.HEAT || tab == Tab.ITEMS);
        Node node = node();
        VBox.setVgrow(node, Priority.ALWAYS);
        body.getChildren().setAll(node);
        frame.scroll().setFitToHeight(tab == Tab.HEAT);
        frame.scroll().setVvalue(0);
    }

    private Node node() {
        return switch (shown) {
            case OVERVIEW -> overview;
            case HEAT -> heatTab();
            case ITEMS -> itemsTab();
            case COMMENTS -> commentsTab();
        };
    }

    private Node heatTab() {
        HeatTab made = heat.orElseGet(this::newHeatTab);
        heat = Optional.of(made);
        made.show(head.questionnaire());
        return made;
    }

    private HeatTab newHeatTab() {
        var made = new HeatTab(page.heat(), messages, deeds, head.questionnaire());
        made.scrolls().forEach(follow);
        return made;
    }

    private Node itemsTab() {
        page.items().stream()
                .filter(sheet -> sheet.questionnaire().equals(head.questionnaire()))
                .forEach(items::show);
        return items;
    }

    private Node commentsTab() {
        CommentsTab made =
                comments.orElseGet(() -> new CommentsTab(page.comments(), messages, deeds));
        comments = Optional.of(made);
        return made;
    }

    private String line() {
        return switch (shown) {
            case OVERVIEW -> page.line();
            case HEAT -> page.heat().line(head.questionnaire());
            case ITEMS -> messages.get("results.items.line");
            case COMMENTS -> messages.get("results.comments.line");
        };
    }
}
