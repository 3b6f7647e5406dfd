package org.plumbline.ui.chart;

import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

import org.plumbline.chart.Chart;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Rgb;

import java.util.List;

/**
 * Shows a chart as wide as it is given room, in the colours of the theme and at the size of text of
 * the window. Assistive technology reads its sentence.
 */
public final class DrawingView extends Region {

    private static final StyleablePropertyFactory<DrawingView> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double NORMAL_TYPE = 15;
    private static final double NARROWEST = 60;
    private static final double USUAL = 320;

    private final Chart chart;
    private final Group shapes = new Group();
    private final Scale scale = new Scale();
    private final StyleableProperty<Color> ground =
            STYLES.createStyleableColorProperty(
                    this, "ground", "-plumb-ground", view -> view.ground, Color.WHITE);

    /** Has the size of text of the place where the chart stands. */
    private final Label type = new Label();

    private double painted = -1;

    /** A view of a chart. */
    public DrawingView(Chart chart) {
        this.chart = chart;
        getStyleClass().add("drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.draw(USUAL).sentence());
        setMinWidth(NARROWEST);
        shapes.setManaged(false);
        type.setManaged(false);
        type.setVisible(false);
        shapes.getTransforms().add(scale);
        getChildren().addAll(shapes, type);
        ((ObservableValue<?>) ground).subscribe(this::paintAnew);
        type.fontProperty().subscribe(this::paintAnew);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL * factor();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? USUAL * factor() : width;
        return Math.ceil(drawing(wide).height() * factor());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width > 0 && width != painted) {
            painted = width;
            scale.setX(factor());
            scale.setY(factor());
            shapes.getChildren().setAll(new Shapes(palette()).of(drawing(width)));
        }
    }

    private Drawing drawing(double width) {
        return chart.draw(Math.max(width / factor(), 1));
    }

    /** How large text is set, as a multiple of the usual size. */
    public double factor() {
        return type.getFont().getSize() / NORMAL_TYPE;
    }

    private Palette palette() {
        Rgb dark = Palette.dark().colour(Ink.CANVAS);
        return ground.getValue().equals(Color.rgb(dark.red(), dark.green(), dark.blue()))
                ? Palette.dark()
                : Palette.light();
    }

    private void paintAnew() {
        painted = -1;
        requestLayout();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
