package org.plumbline.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.MaturityBar;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.Stage;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;

import java.util.List;
import java.util.Optional;

class DrawingViewTest extends UiTest {

    @Test
    void readsItsFindingToAssistiveTechnology() {
        assertThat(shown().getAccessibleText()).startsWith("The index is 47 of 100");
    }

    @Test
    void paintsTheTextsOfTheChart() {
        shown();
        assertThat(texts()).extracting(Text::getText).contains("47", "2 Patchwork");
    }

    @Test
    void changesItsColoursWithTheThemeAtOnce() {
        shown();
        Color light = (Color) text("47").getFill();
        wear(Theme.Shade.DARK, TextSize.NORMAL);
        assertThat(light).isEqualTo(Color.web("#24292F"));
        await(() -> Color.web("#E6EDF3").equals(text("47").getFill()));
    }

    @Test
    void growsWithTheSizeOfText() {
        DrawingView view = shown();
        double before = view.getHeight();
        wear(Theme.Shade.LIGHT, TextSize.LARGEST);
        await(() -> Math.abs(view.getHeight() / before - 1.3) < 0.02);
    }

    @Test
    void laysItselfOutAnewAtAnotherWidth() {
        DrawingView view = shown();
        double wide = rightmost(view);
        onWindow(
                () -> {
                    view.setMaxWidth(300);
                    return view;
                });
        settle();
        assertThat(wide).isGreaterThan(500);
        await(() -> rightmost(view) <= 301);
    }

    @Test
    void aTableHasARowForEachOfTheChart() {
        DrawingTable table =
                show(() -> new VBox(new DrawingTable(bar().draw(400).table())))
                        .getChildren()
                        .stream()
                        .map(DrawingTable.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(table.getItems()).isEqualTo(bar().draw(400).table().rows());
        assertThat(table.getColumns()).hasSize(2);
    }

    private DrawingView shown() {
        return show(() -> new VBox(new DrawingView(bar()))).getChildren().stream()
                .map(DrawingView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static MaturityBar bar() {
        return new MaturityBar(
                new MaturityBar.Reading(
                        47,
                        Stage.PATCHWORK,
                        Stage.PATCHWORK,
                        Optional.of(new MaturityBar.Between(44, 51))),
                Lettering.of(Messages.english()));
    }

    private void wear(Theme.Shade shade, TextSize size) {
        onWindow(
                () -> {
                    theme.wear(shade, size);
                    return shade;
                });
        settle();
    }

    private List<Text> texts() {
        return lookup(Text.class::isInstance).queryAllAs(Text.class).stream().toList();
    }

    private Text text(String words) {
        return texts().stream().filter(t -> t.getText().equals(words)).findFirst().orElseThrow();
    }

    private double rightmost(DrawingView view) {
        return onWindow(
                () ->
                        view.lookupAll("*").stream()
                                .filter(Shape.class::isInstance)
                                .mapToDouble(node -> node.getBoundsInParent().getMaxX())
                                .max()
                                .orElseThrow());
    }
}
