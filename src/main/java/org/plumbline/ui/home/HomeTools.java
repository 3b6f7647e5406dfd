package org.plumbline.ui.home;

import atlantafx.base.controls.CustomTextField;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.settings.HomeOrder;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Segments;

import java.util.List;
import java.util.Locale;

/** Filter, order and search over the table. */
final class HomeTools extends HBox {

    private final HomeViewModel model;
    private final Messages messages;
    private final Segments<Filter> filter;
    private final CustomTextField search = new CustomTextField();
    private final KeyCap searchKey = new KeyCap("Ctrl F");
    private final Label sortLabel;

    HomeTools(HomeViewModel model, Messages messages) {
        super(16);
        this.model = model;
        this.messages = messages;
        filter =
                new Segments<>(
                        "filter",
                        messages.get("home.filter"),
                        List.of(Filter.values()),
                        this::word);
        filter.setOnChoose(model.filterProperty()::set);
        sortLabel = new Label(messages.get("home.sort"));
        sortLabel.getStyleClass().add("muted");
        sortLabel.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(filter, space, sortLabel, order(), search());
        model.allProperty().subscribe(_ -> count());
    }

    private String word(Filter which) {
        String key = "home.filter." + which.name().toLowerCase(Locale.ROOT);
        return messages.get(key, model.count(which));
    }

    private void count() {
        for (Filter which : Filter.values()) {
            filter.word(which, word(which));
        }
    }

    private ComboBox<HomeOrder> order() {
        var order = new ComboBox<HomeOrder>();
        order.setId("order");
        order.getItems().setAll(HomeOrder.values());
        order.setConverter(new OrderWords());
        order.setValue(model.order());
        order.setAccessibleText(messages.get("home.sort"));
        order.setMinWidth(150);
        order.valueProperty().subscribe((_, now) -> model.order(now));
        sortLabel.setLabelFor(order);
        return order;
    }

    private CustomTextField search() {
        search.setId("search");
        search.setPromptText(messages.get("home.search"));
        search.setAccessibleText(messages.get("home.search"));
        search.setLeft(Icon.small(Feather.SEARCH));
        search.setRight(searchKey);
        search.setPrefWidth(360);
        search.setMinWidth(200);
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return search;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            search.clear();
        }
    }

    /** Gives the search field the focus. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Leaves words out for which a narrow window has no room. */
    void setNarrow(boolean narrow) {
        sortLabel.setVisible(!narrow);
        sortLabel.setManaged(!narrow);
        search.setPrefWidth(narrow ? 260 : 360);
        search.setPromptText(messages.get(narrow ? "home.search.short" : "home.search"));
        search.setRight(narrow ? new Region() : searchKey);
    }

    private final class OrderWords extends StringConverter<HomeOrder> {
        @Override
        public String toString(@Nullable HomeOrder order) {
            return order == null
                    ? ""
                    : messages.get("home.sort." + order.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public HomeOrder fromString(String text) {
            return model.order();
        }
    }
}
