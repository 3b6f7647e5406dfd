package org.plumbline.ui.home;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentSummary;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Organisations with their assessments inside. Arrows move and unfold, Enter opens. */
final class HomeTable extends TreeTableView<Row> {

    private static final double STEP = 0.17;
    private static final double INDEX = 0.15;
    private static final double STEP_NARROW = 0.17;
    private static final double INDEX_NARROW = 0.2;

    private final HomeViewModel model;
    private final Messages messages;
    private final RowContent content;
    private final RowMenu menu;
    private final Set<String> folded = new HashSet<>();
    private final TreeTableColumn<Row, Row> opened;
    private final TreeTableColumn<Row, Row> trend;
    private final TreeTableColumn<Row, Row> step;
    private final TreeTableColumn<Row, Row> index;

    HomeTable(HomeViewModel model, Surroundings around, NewAssessment newAssessment) {
        this.model = model;
        this.messages = around.messages();
        this.content = new RowContent(messages, around.days());
        this.menu = new RowMenu(model, messages, newAssessment);
        this.opened = column("opened", 0.11, content::opened);
        this.trend = column("trend", 0.1, content::trend);
        this.step = column("step", STEP, content::step);
        this.index = column("index", INDEX, content::index);
        setId("homeTable");
        getStyleClass().add("home-table");
        setAccessibleText(messages.get("home.table"));
        setShowRoot(false);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TreeTableColumn<Row, Row> name = column("name", 0.29, content::name);
        name.getStyleClass().add("named");
        getColumns().add(name);
        getColumns().add(step);
        getColumns().add(column("stage", 0.14, content::stage));
        getColumns().add(index);
        getColumns().add(trend);
        getColumns().add(opened);
        getColumns().add(menuColumn());
        setRowFactory(_ -> new HomeRow());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        HEAD
                                                + (getExpandedItemCount() + HEAD_ROWS)
                                                        * getFixedCellSize(),
                                expandedItemCountProperty(),
                                fixedCellSizeProperty()));
        setMinHeight(160);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    private static final double WHOLE = 1000;
    private static final double HEAD = 4;

    /** The head is somewhat lower than a row. */
    private static final double HEAD_ROWS = 0.75;

    private TreeTableColumn<Row, Row> column(String name, double share, Function<Row, Node> node) {
        var column = new TreeTableColumn<Row, Row>(messages.get("home.column." + name));
        column.setId("column-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(share * WHOLE);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(_ -> new RowCell(node));
        return column;
    }

    private TreeTableColumn<Row, Row> menuColumn() {
        TreeTableColumn<Row, Row> column = new TreeTableColumn<>("");
        column.setId("column-menu");
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(64);
        column.setMaxWidth(64);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(_ -> new RowCell(this::menuButton));
        return column;
    }

    private Button menuButton(Row row) {
        Button button =
                Buttons.icon(
                        "rowMenu",
                        messages.get("home.row.menu", content.sentence(row)),
                        Feather.MORE_HORIZONTAL);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> menu.of(row).show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    /** Leaves out what a narrow window has no room for. */
    void setNarrow(boolean narrow) {
        content.setNarrow(narrow);
        step.setPrefWidth((narrow ? STEP_NARROW : STEP) * WHOLE);
        index.setPrefWidth((narrow ? INDEX_NARROW : INDEX) * WHOLE);
        trend.setVisible(!narrow);
        opened.setVisible(!narrow);
    }

    /** Shows what the model lists now; what was folded stays folded. */
    void refill(boolean unfoldAll) {
        var root = new TreeItem<Row>();
        for (Organisation organisation : model.listed()) {
            root.getChildren().add(item(organisation, unfoldAll));
        }
        setRoot(root);
    }

    private TreeItem<Row> item(Organisation organisation, boolean unfold) {
        var item = new TreeItem<Row>(new Row.OfOrganisation(organisation));
        organisation
                .assessments()
                .forEach(
                        summary ->
                                item.getChildren()
                                        .add(new TreeItem<>(new Row.OfAssessment(summary))));
        item.setExpanded(unfold || !folded.contains(organisation.name()));
        item.expandedProperty().subscribe((_, now) -> remember(organisation.name(), now));
        return item;
    }

    private void remember(String name, boolean expanded) {
        if (expanded) {
            folded.remove(name);
        } else {
            folded.add(name);
        }
    }

    private void pressed(KeyEvent event) {
        @Nullable TreeItem<Row> selected = getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open(selected);
        } else if (event.getCode() == KeyCode.DELETE
                && selected.getValue() instanceof Row.OfAssessment(AssessmentSummary summary)) {
            event.consume();
            model.delete(summary);
        }
    }

    private void open(TreeItem<Row> item) {
        switch (item.getValue()) {
            case Row.OfOrganisation _ -> item.setExpanded(!item.isExpanded());
            case Row.OfAssessment(AssessmentSummary summary) -> model.open(summary);
        }
    }

    /** A row with a context menu; a double click opens it. */
    private final class HomeRow extends TreeTableRow<Row> {

        HomeRow() {
            addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        }

        private void clicked(MouseEvent event) {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && getTreeItem() != null) {
                open(getTreeItem());
            }
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setContextMenu(empty || row == null ? null : menu.of(row));
            setAccessibleText(empty || row == null ? null : content.sentence(row));
            getStyleClass().remove("organisation-row");
            if (row instanceof Row.OfOrganisation) {
                getStyleClass().add("organisation-row");
            }
        }
    }
}
