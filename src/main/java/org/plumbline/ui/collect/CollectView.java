package org.plumbline.ui.collect;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.control.Pips;
import org.plumbline.ui.control.ReasonedButton;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.FocusInView;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Subscriptions;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The screen on which answers come in (design 03). */
public final class CollectView implements ScreenView {

    private static final int MOST_PIPS = 20;

    private final Messages messages;
    private final CollectViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox page = new VBox(16);
    private final Label lead = new Label();
    private final HBox actions = new HBox(8);
    private final HeadedPage root;
    private final WayCards ways;
    private final TurnTable table;
    private final HBox count = new HBox(12);
    private final Card people;
    private final Notice finished;
    private final Label privacy = new Label();
    private Optional<PapersForm> papers = Optional.empty();

    /**
     * @param when says when something was, as people say it on this day
     */
    public CollectView(
            Messages messages,
            CollectViewModel model,
            Dialogs dialogs,
            Function<Instant, String> when) {
        this.messages = messages;
        this.model = model;
        this.ways = new WayCards(messages, model, new TurnChoice(messages, model, dialogs));
        this.table = new TurnTable(messages, model, when);
        this.people = Card.titled(messages.get("collect.people"), table).withRight(count);
        this.finished =
                new Notice(
                        Notice.Kind.HELP,
                        messages.get("collect.finished"),
                        messages.get("collect.finished.todo"));
        this.root = new HeadedPage("collect", head(), page);
        build();
    }

    /** This view with a button for the facilitator's papers. */
    public CollectView offering(PapersForm form) {
        papers = Optional.of(form);
        return this;
    }

    private void build() {
        finished.setId("everybodyFinished");
        count.setAlignment(Pos.CENTER_RIGHT);
        privacy.setGraphic(Icon.of(Feather.EYE_OFF));
        privacy.setGraphicTextGap(12);
        privacy.setWrapText(true);
        privacy.setMinHeight(Region.USE_PREF_SIZE);
        privacy.getStyleClass().add("muted");
        page.getStyleClass().add("collect");
        root.setVisible(false);
    }

    private HBox head() {
        var title = new Label(messages.get("collect.heading"));
        title.getStyleClass().add("title");
        lead.setId("collectLead");
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        var words = new VBox(title, lead);
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.setAlignment(Pos.CENTER_RIGHT);
        var head = new HBox(16, words, actions);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void tell(@Nullable TurnProgress progress) {
        if (progress == null) {
            return;
        }
        root.setVisible(true);
        page.getChildren().clear();
        if (progress.phase() == Phase.PREPARING) {
            lead.setText("");
            actions.getChildren().clear();
            page.getChildren().add(notStarted());
        } else {
            show(progress);
        }
    }

    private EmptyState notStarted() {
        Button prepare = Buttons.main("goToPrepare", messages.get("collect.toPrepare"));
        prepare.setOnAction(_ -> model.prepare());
        return new EmptyState(messages.get("collect.notStarted"), prepare);
    }

    private void show(TurnProgress progress) {
        lead.setText(leadOf(progress));
        actions.getChildren().setAll(actionsOf(progress));
        papers.ifPresent(form -> actions.getChildren().addFirst(papers(form)));
        ways.tell(progress);
        table.tell(progress);
        count(progress);
        privacy.setText(messages.get(privacyOf(progress)));
        if (progress.phase() == Phase.COLLECTING && progress.everybodyFinished()) {
            page.getChildren().add(finished);
        }
        page.getChildren().addAll(ways, people, privacy);
    }

    private String leadOf(TurnProgress progress) {
        if (progress.phase() == Phase.CLOSED) {
            return messages.get("collect.lead.closed");
        }
        return progress.finished() == 0 && !progress.anyAnswers()
                ? messages.get("collect.lead.nobody")
                : messages.get("collect.lead", progress.unfinished().size());
    }

    private static String privacyOf(TurnProgress progress) {
        if (progress.phase() == Phase.CLOSED) {
            return progress.mode() == Mode.CONFIDENTIAL
                    ? "collect.privacy.forGood"
                    : "collect.privacy.closed";
        }
        return progress.solo() ? "collect.privacy.solo" : "collect.privacy";
    }

    private Node[] actionsOf(TurnProgress progress) {
        if (progress.phase() == Phase.CLOSED) {
            Button results = Buttons.main("toResults", messages.get("collect.results"));
            results.setOnAction(_ -> model.results());
            return switch (progress.mode()) {
                case CONFIDENTIAL -> new Node[] {results};
                case SOLO -> new Node[] {reopen(), results};
                case WORKSHOP -> new Node[] {reopen(), discuss(), results};
            };
        }
        return progress.mode() == Mode.WORKSHOP && !progress.anyAnswers()
                ? new Node[] {voteInTheRoom(), close(progress)}
                : new Node[] {close(progress)};
    }

    private Button papers(PapersForm form) {
        Button button = Buttons.plain("papers", messages.get("collect.papers"), Feather.FILE_TEXT);
        button.setOnAction(_ -> form.open());
        return button;
    }

    private Button discuss() {
        Button discuss = Buttons.plain("toDiscuss", messages.get("collect.discuss"));
        discuss.setOnAction(_ -> model.discuss());
        return discuss;
    }

    private Button voteInTheRoom() {
        Button vote = Buttons.plain("voteInTheRoom", messages.get("collect.room"));
        vote.setOnAction(_ -> model.voteInTheRoom());
        return vote;
    }

    private Button reopen() {
        Button reopen = Buttons.plain("reopen", messages.get("collect.reopen"), Feather.UNLOCK);
        reopen.setOnAction(_ -> model.reopen());
        return reopen;
    }

    private ReasonedButton close(TurnProgress progress) {
        String verb = messages.get("collect.close");
        Button button =
                progress.everybodyFinished()
                        ? Buttons.main("closeCollecting", verb)
                        : Buttons.plain("closeCollecting", verb);
        button.setGraphic(Icon.of(Feather.LOCK));
        button.setOnAction(_ -> model.close());
        var close = new ReasonedButton(button);
        close.setReason(
                progress.anyAnswers()
                        ? Optional.empty()
                        : Optional.of(messages.get("collect.close.nobody")));
        return close;
    }

    private void count(TurnProgress progress) {
        int all = progress.lines().size();
        String words = messages.get("collect.count", progress.finished(), all);
        var label = new Label(words);
        label.setId("finishedCount");
        label.getStyleClass().add("strong");
        label.setMinWidth(Region.USE_PREF_SIZE);
        count.getChildren().setAll(label);
        if (all <= MOST_PIPS) {
            count.getChildren().addFirst(new Pips(progress.finished(), all, words));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        subscriptions.follow(model.progress(), this::tell);
        FocusInView.follow(root.scroll(), subscriptions);
        model.open();
    }

    @Override
    public void left() {
        subscriptions.release();
    }
}
