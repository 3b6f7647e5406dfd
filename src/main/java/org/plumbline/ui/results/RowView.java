package org.plumbline.ui.results;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.LevelChip;

/**
 * One item in a list: its number, its title with a line, and the shape of its answers or a level.
 */
final class RowView extends HBox {

    private static final double PICTURE = 84;

    /**
     * @param series the items of the list, to be shown to the room
     */
    RowView(String prefix, Row row, Messages messages, Deeds deeds, Series series) {
        super(12);
        getStyleClass().add("finding-row");
        setAlignment(Pos.CENTER_LEFT);
        Openable.make(
                this,
                prefix + "-" + row.key().replace('.', '-'),
                messages.get("results.open", row.title() + ". " + row.line()),
                () -> deeds.open(row.detail()));
        deeds.offer(
                this,
                new Deeds.Offer(
                        row.detail()::heading,
                        row.detail()::chart,
                        () -> deeds.open(row.detail()),
                        series.add(() -> Showable.of(row.detail()))));
        var words =
                new VBox(Labels.wrapped(row.title()), Labels.wrapped(row.line(), "small", "muted"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Labels.whole(row.key(), "small-strong", "muted", "row-key"), words);
        row.picture().ifPresent(chart -> getChildren().add(picture(new DrawingView(chart))));
        row.chip().ifPresent(chip -> getChildren().add(new LevelChip(chip.step(), chip.name())));
    }

    private static DrawingView picture(DrawingView view) {
        view.setPrefWidth(PICTURE);
        view.setMinWidth(PICTURE);
        view.setMaxWidth(PICTURE);
        view.setMaxHeight(USE_PREF_SIZE);
        return view;
    }
}
