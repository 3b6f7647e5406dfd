package org.plumbline.ui.results;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plumbline.chart.HeatMap;
import org.plumbline.chart.HeatOrder;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.slide.Shown;
import org.plumbline.ui.support.WindowThread;

import java.util.List;
import java.util.Optional;

/**
 * Where groups differ (design 06b): the heat map, and beside it the open item. With little room the
 * item lies over the map as a drawer.
 */
final class HeatTab extends StackPane {

    private static final double ROOM = 900;
    private static final double SIDE = 21.3333;
    private static final double USUAL_TYPE = 15;

    private final HeatSource source;
    private final Messages messages;
    private final Deeds deeds;
    private final HeatCards cards;
    private final VBox content = new VBox(16);
    private final ScrollPane scroll = scrolling(content);
    private final VBox side = new VBox(16);
    private final ScrollPane sidePane = scrolling(side);
    private final HBox beside = new HBox(16, scroll, sidePane);
    private final StackPane drawer = new StackPane();
    private QuestionnaireId questionnaire;
    private HeatOrder order = new HeatOrder.Asked();
    private Optional<HeatMap> map = Optional.empty();
    private Optional<HeatMapView> view = Optional.empty();
    private Optional<Detail> open = Optional.empty();
    private boolean narrow;

    HeatTab(HeatSource source, Messages messages, Deeds deeds, QuestionnaireId questionnaire) {
        this.source = source;
        this.messages = messages;
        this.deeds = deeds;
        this.cards = new HeatCards(messages, deeds);
        this.questionnaire = questionnaire;
        setId("heat");
        content.getStyleClass().add("heat-ground");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        drawer.setId("heat-drawer");
        drawer.getStyleClass().add("drawer");
        drawer.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        getChildren().addAll(beside, drawer);
        setMinHeight(0);
        // Later, because widths change in the middle of a layout, when nothing may be added.
        widthProperty().subscribe(_ -> new WindowThread().execute(this::fit));
        show();
    }

    /** What scrolls the map, and what scrolls the item beside it. */
    List<ScrollPane> scrolls() {
        return List.of(scroll, sidePane);
    }

    /** Shows another questionnaire. */
    void show(QuestionnaireId other) {
        if (other.equals(questionnaire)) {
            return;
        }
        questionnaire = other;
        order = new HeatOrder.Asked();
        open = Optional.empty();
        show();
    }

    /** Shows the room the item pointed at; the others follow as they stand in the map. */
    void present() {
        map.ifPresent(
                shown ->
                        view.ifPresent(
                                pointed -> deeds.present(shown(shown), pointed.pointedLine())));
    }

    private List<Shown> shown(HeatMap of) {
        return of.lines().stream()
                .flatMap(line -> source.detail(line.item()).stream())
                .map(Showable::of)
                .toList();
    }

    /** Closes the open item, if one is. */
    void close() {
        boolean wasOpen = open.isPresent();
        open = Optional.empty();
        refresh();
        view.filter(_ -> wasOpen).ifPresent(HeatMapView::focusField);
    }

    private void show() {
        map = source.map(questionnaire, order);
        view = map.map(this::view);
        content.getChildren().clear();
        view.ifPresent(content.getChildren()::add);
        refresh();
    }

    private HeatMapView view(HeatMap shown) {
        var made = new HeatMapView(shown, source, messages, this::open, this::sort);
        made.sortedBy(order);
        made.onPresent(this::present);
        var title = source.title(questionnaire);
        Detail table = Detail.of("heat-table", title, Optional.of(shown), List.of());
        deeds.offer(
                made,
                new Deeds.Offer(
                        () -> title,
                        () -> Optional.of(shown),
                        () -> deeds.open(table),
                        () -> deeds.present(List.of(Showable.of(table)), 0)));
        return made;
    }

    private void sort(HeatOrder by) {
        Optional<ItemId> before = view.map(HeatMapView::pointed);
        order = by;
        show();
        view.ifPresent(shown -> before.ifPresent(shown::goTo));
        view.ifPresent(HeatMapView::focusField);
    }

    private void open(ItemId item) {
        open = source.detail(item);
        refresh();
    }

    private Optional<ItemId> openItem() {
        return open.flatMap(Detail::item).map(ItemCard::id);
    }

    private void refresh() {
        view.ifPresent(shown -> shown.choose(openItem()));
        side.getChildren().clear();
        drawer.getChildren().clear();
        drawer.setVisible(narrow && open.isPresent());
        content.getChildren().removeIf(Notice.class::isInstance);
        beside.getChildren().setAll(scroll);
        if (narrow) {
            note().ifPresent(content.getChildren()::add);
            detail().map(HeatTab::scrolling).ifPresent(drawer.getChildren()::add);
        } else {
            side.getChildren().add(detail().orElseGet(cards::hint));
            note().ifPresent(side.getChildren()::add);
            beside.getChildren().add(sidePane);
        }
    }

    private static ScrollPane scrolling(Region node) {
        var pane = new ScrollPane(node);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("plain");
        pane.setMinHeight(0);
        return pane;
    }

    private Optional<Region> detail() {
        return open.flatMap(
                detail -> detail.item().map(item -> cards.item(detail, item, this::close)));
    }

    private Optional<Notice> note() {
        return map.map(source::note).filter(why -> !why.isBlank()).map(cards::note);
    }

    private void fit() {
        double factor = view.map(shown -> shown.drawing().factor()).orElse(1.0);
        double room = SIDE * USUAL_TYPE * factor;
        sidePane.setMinWidth(room);
        sidePane.setPrefWidth(room);
        drawer.setPrefWidth(Math.min(room + 24, getWidth()));
        boolean now = getWidth() > 0 && getWidth() / factor < ROOM;
        if (now != narrow) {
            narrow = now;
            refresh();
        }
    }
}
