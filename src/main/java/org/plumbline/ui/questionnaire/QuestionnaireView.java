package org.plumbline.ui.questionnaire;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.Mode;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Level;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.workflow.AskedItem;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The screen of a private turn (design 04, 04c). */
public final class QuestionnaireView implements ScreenView {

    private final Messages messages;
    private final QuestionnaireViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();

    private final BorderPane root = new BorderPane();
    private final Label privacy = new Label();
    private final TurnRail rail;
    private final TurnHead head;
    private final FootBar foot;
    private final ItemPage itemPage;
    private final SidePanel side;
    private final ChoicePage firstPicture;
    private final ChoicePage consent;
    private final Notice failed;
    private final VBox middle = new VBox(16);
    private final HBox columns = new HBox(40);
    private boolean narrow;

    public QuestionnaireView(Messages messages, QuestionnaireViewModel model) {
        this.messages = messages;
        this.model = model;
        this.rail = new TurnRail(messages, model::goToSection, railFoot());
        this.head = new TurnHead(messages, model::goToSection, pause("pause-narrow", true));
        this.foot = new FootBar(messages, model);
        this.itemPage = new ItemPage(messages, model);
        this.side = new SidePanel(messages, model, this::focusPage);
        this.firstPicture = firstPicture();
        this.consent = consent();
        this.failed =
                new Notice(
                        Notice.Kind.ERROR,
                        messages.get("questionnaire.failed.notice"),
                        messages.get("questionnaire.failed.todo"));
        build();
    }

    private void build() {
        failed.managedProperty().bind(failed.visibleProperty());
        failed.setVisible(false);
        columns.getChildren().add(middle);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var page = new VBox(16, failed, columns);
        page.getStyleClass().addAll("page", "turn-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain");
        scroll.setFocusTraversable(false);
        side.setOnDrawer(this::drawerToggled);
        root.setId("questionnaire");
        var right = new BorderPane(scroll);
        right.setBottom(foot);
        root.setCenter(right);
        root.widthProperty().subscribe(width -> arrange(width.doubleValue() < Narrow.WIDTH));
        arrange(false);
    }

    private Node railFoot() {
        privacy.setId("privacy-line");
        privacy.setGraphic(Icon.small(Feather.EYE_OFF));
        privacy.setGraphicTextGap(8);
        privacy.getStyleClass().addAll("small", "muted");
        privacy.setWrapText(true);
        return new VBox(6, privacy, pause("pause", false));
    }

    private Button pause(String id, boolean framed) {
        String verb = messages.get("questionnaire.pause");
        Button button = framed ? Buttons.small(id, verb, Feather.PAUSE) : Buttons.text(id, verb);
        if (!framed) {
            button.setGraphic(Icon.small(Feather.PAUSE));
            button.getStyleClass().add("small");
            VBox.setMargin(button, new Insets(0, 0, 0, -8));
        }
        button.setOnAction(_ -> model.pause());
        return button;
    }

    private ChoicePage firstPicture() {
        List<Level> stages =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                n ->
                                        new Level(
                                                n,
                                                "",
                                                messages.get("common.stage." + n + ".meaning")))
                        .toList();
        return choicePage("first", stages, model::placeFirst);
    }

    private ChoicePage consent() {
        return choicePage(
                "consent",
                List.of(
                        new Level(
                                1,
                                messages.get("questionnaire.consent.yes"),
                                messages.get("questionnaire.consent.yes.note")),
                        new Level(
                                2,
                                messages.get("questionnaire.consent.no"),
                                messages.get("questionnaire.consent.no.note"))),
                choice -> model.allowCeoGap(choice == 1));
    }

    private ChoicePage choicePage(
            String name, List<Level> choices, java.util.function.IntConsumer choose) {
        String key = "questionnaire." + name;
        return new ChoicePage(
                name + "-page",
                messages.get(key + ".crumb"),
                messages.get(key + ".title"),
                messages.get(key + ".stem"),
                choices,
                choose);
    }

    /**
     * Rail, column at the right and foot hints where there is room; a head line and a drawer else.
     */
    private void arrange(boolean nowNarrow) {
        narrow = nowNarrow;
        Narrow.style(root, narrow);
        root.setLeft(narrow ? null : rail);
        root.setTop(narrow ? head : null);
        itemPage.setNarrow(narrow);
        firstPicture.setNarrow(narrow);
        consent.setNarrow(narrow);
        foot.setNarrow(narrow);
        side.setNarrow(narrow);
        place();
    }

    private void place() {
        boolean item = model.item().isPresent();
        columns.getChildren().setAll(middle);
        middle.getChildren().setAll(pageNode());
        if (item && narrow) {
            middle.getChildren().add(side.line());
            if (side.drawerOpen()) {
                columns.getChildren().add(side);
            }
        } else if (item) {
            columns.getChildren().add(side);
        }
    }

    private Node pageNode() {
        Page shown = model.page().get();
        return switch (shown) {
            case null -> new Region();
            case Page.FirstPicture _ -> firstPicture;
            case Page.CeoConsent _ -> consent;
            case Page.Turning(AskedItem before) -> new TurningPage(messages, before);
            case Page.OneItem _ -> itemPage;
        };
    }

    private void pageChanged(@Nullable Page page) {
        side.closeDrawer();
        if (page instanceof Page.OneItem(AskedItem asked)) {
            itemPage.show(asked);
            TurnSheet sheet = model.sheet().get();
            side.show(sheet == null ? "" : sheet.commentOn(asked.item().id()));
        }
        place();
        sheetChanged(model.sheet().get());
        focusPage();
    }

    private void sheetChanged(@Nullable TurnSheet sheet) {
        if (sheet == null) {
            return;
        }
        AskedItem current = model.item().orElse(null);
        rail.update(sheet, current);
        head.update(sheet, current);
        foot.update(model, sheet);
        firstPicture.select(sheet.firstPicture());
        consent.select(consentChoice(sheet));
        if (current != null) {
            itemPage.update(current, sheet);
            side.update(sheet.answerTo(current.item().id()));
        }
    }

    private OptionalInt consentChoice(TurnSheet sheet) {
        return OptionalInt.of(sheet.ceoGapAllowed() ? 1 : 2);
    }

    private void whose() {
        model.assessment()
                .ifPresent(
                        assessment -> {
                            rail.setWhose(assessment.setup().organisation(), model.personName());
                            head.setWhose(model.personName());
                            privacy.setText(privacyLine(assessment));
                            side.setShared(assessment.setup().mode() != Mode.SOLO);
                        });
    }

    private String privacyLine(Assessment assessment) {
        return switch (assessment.setup().mode()) {
            case SOLO -> messages.get("questionnaire.privacy.solo");
            case WORKSHOP ->
                    messages.get(
                            "questionnaire.privacy.workshop", assessment.setup().smallestGroup());
            case CONFIDENTIAL ->
                    messages.get(
                            "questionnaire.privacy.confidential",
                            assessment.setup().smallestGroup());
        };
    }

    private void focusPage() {
        switch (model.page().get()) {
            case null -> root.requestFocus();
            case Page.FirstPicture _ -> firstPicture.focus();
            case Page.CeoConsent _ -> consent.focus();
            case Page.OneItem _ -> itemPage.focus();
            case Page.Turning _ -> root.requestFocus();
        }
    }

    private void reasonAsked(boolean asked) {
        String kept =
                model.item()
                        .flatMap(
                                i ->
                                        java.util.Optional.ofNullable(model.sheet().get())
                                                .flatMap(s -> s.answerTo(i.item().id())))
                        .filter(Answer.NotApplicable.class::isInstance)
                        .map(a -> ((Answer.NotApplicable) a).reason())
                        .orElse("");
        side.askReason(asked, kept);
        place();
        if (asked) {
            side.focusReason();
        } else {
            focusPage();
        }
    }

    private void drawerToggled() {
        place();
        if (side.drawerOpen()) {
            side.focusComment();
        }
    }

    private void comment() {
        side.openDrawer();
        place();
        side.focusComment();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Shortcuts shortcuts() {
        var keys = new Shortcuts();
        for (int digit = 0; digit <= 5; digit++) {
            int chosen = digit;
            String what = messages.get("questionnaire.key.choose", digit);
            keys.key(KeyCode.valueOf("DIGIT" + digit), what, () -> model.digit(chosen));
            keys.key(KeyCode.valueOf("NUMPAD" + digit), "", () -> model.digit(chosen));
        }
        keys.key(KeyCode.D, messages.get("questionnaire.key.dontKnow"), model::dontKnow);
        keys.key(KeyCode.N, messages.get("questionnaire.key.notApplicable"), model::askReason);
        keys.key(KeyCode.C, messages.get("questionnaire.key.comment"), this::comment);
        keys.key(KeyCode.ENTER, messages.get("questionnaire.key.next"), model::next);
        keys.key(KeyCode.RIGHT, "", model::next);
        keys.key(KeyCode.LEFT, messages.get("questionnaire.key.previous"), model::previous);
        keys.control(KeyCode.L, messages.get("questionnaire.key.pause"), model::pause);
        keys.control(KeyCode.Z, messages.get("questionnaire.key.undo"), model::undo);
        return keys;
    }

    @Override
    public void shown() {
        subscriptions.onChange(model.page(), this::whose);
        subscriptions.follow(model.page(), this::pageChanged);
        subscriptions.follow(model.sheet(), this::sheetChanged);
        subscriptions.onChange(model.askingReason(), () -> reasonAsked(model.askingReason().get()));
        subscriptions.follow(
                model.saved(),
                state -> {
                    foot.say(state);
                    failed.setVisible(state == SaveState.FAILED);
                });
        model.open();
    }

    @Override
    public void left() {
        model.close();
        subscriptions.release();
    }
}
