package org.plumbline.ui.report;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.report.PageImage;
import org.plumbline.report.Paper;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.support.WindowThread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages in view, one or two side by side, and all pages small below them. */
final class Pages extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double GAP = 24;
    private static final double MARGIN = 16;
    private static final double SMALL = 72;
    private static final double TWO_FROM = 640;

    /** Below this height the small pages would take the room of the large ones. */
    private static final double STRIP_FROM = 400;

    /** Pictures are drawn finer than they are shown, for screens with more pixels. */
    private static final double FINE = 2;

    private static final double[] ZOOMS = {1, 1.5, 2, 3};

    private final ReportViewModel model;
    private final Messages messages;
    private final HBox spread = new HBox(GAP);
    private final ScrollPane view = new ScrollPane();
    private final HBox strip = new HBox(12);
    private final List<Button> small = new ArrayList<>();
    private final Label where = new Label();
    private final Map<Integer, PageImage> drawn = new HashMap<>();
    private int zoom;
    private int pages;

    Pages(ReportViewModel model) {
        super(12);
        this.model = model;
        this.messages = model.messages();
        setId("report-pages");
        getStyleClass().add("report-ground");
        spread.setAlignment(Pos.CENTER);
        var centred = new StackPane(spread);
        centred.getStyleClass().add("report-spread");
        view.setContent(centred);
        view.setFitToWidth(true);
        view.setFitToHeight(true);
        view.getStyleClass().add("plain");
        view.setFocusTraversable(false);
        VBox.setVgrow(view, Priority.ALWAYS);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("report-strip");
        var strips = new ScrollPane(strip);
        strips.setFitToHeight(true);
        strips.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        strips.getStyleClass().add("plain");
        strips.setFocusTraversable(false);
        strips.setMinHeight(150);
        HBox.setHgrow(strips, Priority.ALWAYS);
        Button back =
                Buttons.icon("page-back", messages.get("export.page.back"), Feather.CHEVRON_LEFT);
        back.setOnAction(_ -> back());
        Button on = Buttons.icon("page-on", messages.get("export.page.on"), Feather.CHEVRON_RIGHT);
        on.setOnAction(_ -> on());
        where.setMinWidth(Region.USE_PREF_SIZE);
        where.managedProperty().bind(where.visibleProperty());
        where.visibleProperty().bind(strips.visibleProperty().not());
        strips.managedProperty().bind(strips.visibleProperty());
        var foot = new HBox(8, back, strips, where, on);
        foot.setAlignment(Pos.CENTER);
        getChildren().addAll(view, foot);
        view.widthProperty().subscribe(this::turned);
        view.heightProperty().subscribe(this::turned);
        // Later, because the height changes in the middle of a layout.
        heightProperty()
                .subscribe(
                        height ->
                                new WindowThread()
                                        .execute(
                                                () ->
                                                        strips.setVisible(
                                                                height.doubleValue()
                                                                        >= STRIP_FROM)));
    }

    /** Shows a report of so many pages. */
    void show(int newPages) {
        pages = newPages;
        drawn.clear();
        small.clear();
        strip.getChildren().clear();
        for (int number = 0; number < pages; number++) {
            strip.getChildren().add(thumbnail(number));
        }
        spread();
        drawSmall(0);
        mark();
    }

    private Button thumbnail(int number) {
        String name = messages.get("export.page", number + 1, pages);
        var page = new PageNode(SMALL, SMALL * ratio(), name);
        var count = new Label(messages.integer(number + 1));
        count.getStyleClass().addAll("small", "muted");
        var box = new VBox(4, page, count);
        box.setAlignment(Pos.CENTER);
        var button = new Button("", box);
        button.setId("thumbnail-" + (number + 1));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(name);
        button.getStyleClass().setAll("thumbnail");
        button.setOnAction(_ -> model.turnTo(number));
        button.setUserData(page);
        small.add(button);
        return button;
    }

    /** Draws the small pages from here on, each once the last is there: larger ones go before. */
    private void drawSmall(int number) {
        if (number < small.size()) {
            var page = (PageNode) small.get(number).getUserData();
            model.draw(
                    number,
                    SMALL * FINE / paper().width(),
                    image -> {
                        page.show(image);
                        drawSmall(number + 1);
                    });
        }
    }

    /** Shows the page that is turned to, and the next beside it where there is room. */
    void turned() {
        spread();
        mark();
    }

    private void spread() {
        spread.getChildren().clear();
        int shown = perView();
        int first = model.page().get() / shown * shown;
        double width = pageWidth(shown);
        drawn.keySet().removeIf(number -> number < first || number >= first + shown);
        for (int number = first; number < Math.min(first + shown, pages); number++) {
            var page =
                    new PageNode(
                            width, width * ratio(), messages.get("export.page", number + 1, pages));
            page.setId("page-" + (number + 1));
            spread.getChildren().add(page);
            draw(number, page, width * FINE / paper().width());
        }
        view.setFitToHeight(zoom == 0);
    }

    /** Until it is drawn in its size a page shows the picture there is of it. */
    private void draw(int number, PageNode page, double scale) {
        PageImage before = drawn.get(number);
        if (before != null) {
            page.show(before);
        }
        model.draw(
                number,
                scale,
                image -> {
                    drawn.put(number, image);
                    page.show(image);
                });
    }

    private int perView() {
        return zoom == 0 && view.getWidth() >= TWO_FROM ? 2 : 1;
    }

    private double pageWidth(int shown) {
        double across = (view.getWidth() - 2 * MARGIN - (shown - 1) * GAP) / shown;
        double down = (view.getHeight() - 2 * MARGIN) / ratio();
        return Math.max(160, Math.min(across, down)) * ZOOMS[zoom];
    }

    private Paper paper() {
        return model.choices().paper();
    }

    private double ratio() {
        return paper().height() / paper().width();
    }

    private void mark() {
        int shown = perView();
        int first = model.page().get() / shown * shown;
        where.setText(pages == 0 ? "" : messages.get("export.page", first + 1, pages));
        for (int number = 0; number < small.size(); number++) {
            boolean here = number >= first && number < first + shown;
            small.get(number).pseudoClassStateChanged(HERE, here);
        }
    }

    void on() {
        int shown = perView();
        int next = model.page().get() / shown * shown + shown;
        if (next < pages) {
            model.turnTo(next);
        }
    }

    void back() {
        model.turnTo(model.page().get() / perView() * perView() - perView());
    }

    void nearer() {
        zoom = Math.min(zoom + 1, ZOOMS.length - 1);
        turned();
    }

    void further() {
        zoom = Math.max(zoom - 1, 0);
        turned();
    }

    /** A grey ground in the shape of a page, while the first report is made. */
    void blank() {
        pages = 0;
        drawn.clear();
        strip.getChildren().clear();
        small.clear();
        var block = new Region();
        block.getStyleClass().add("grey-block");
        block.setMaxSize(320, 320 * ratio());
        block.setMinSize(320, 320 * ratio());
        spread.getChildren().setAll(block);
    }
}
