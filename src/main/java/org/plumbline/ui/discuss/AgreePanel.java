package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Talk;
import org.plumbline.scoring.OfficialValue;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Level;
import org.plumbline.ui.control.LevelChip;
import org.plumbline.ui.control.LevelRows;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.workflow.Discussing;
import org.plumbline.workshop.Room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The level the team agrees on with its reason, or the end without one. */
final class AgreePanel implements Panel {

    private final DiscussWords words;
    private final TalkViewModel talk;
    private final WritingViewModel writing;
    private final Projector projector;
    private final VBox content = new VBox(12);
    private final Card card;
    private final TextField reason = new TextField();
    private final Redrawn<Seen> drawn = new Redrawn<>(this::draw);

    private record Seen(
            Room.Place place,
            Talk.Stage stage,
            OptionalInt offered,
            OptionalInt chosen,
            Optional<AgreedLevel> agreed,
            Optional<OpenItem> open,
            Optional<OfficialValue> official,
            boolean mirrored) {}

    AgreePanel(DiscussWords words, DiscussViewModel model, Projector projector) {
        this.words = words;
        this.talk = model.pieces().talk();
        this.writing = model.pieces().writing();
        this.projector = projector;
        this.card = Card.titled(words.get("discuss.agree"), content);
        card.setId("agreePanel");
        card.managedProperty().bind(card.visibleProperty());
        reason.setId("reason");
        reason.setPromptText(words.get("discuss.agree.reason"));
        reason.setAccessibleText(words.get("discuss.agree.reason"));
        reason.textProperty().bindBidirectional(writing.reason());
        reason.setOnAction(_ -> talk.agree());
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public void tell(Room room) {
        Optional<Talk> now = room.talk().filter(t -> t.shows(t.round()));
        card.setVisible(now.isPresent());
        room.item()
                .flatMap(room::place)
                .ifPresent(place -> now.ifPresent(there -> drawn.tell(seen(room, place, there))));
    }

    private Seen seen(Room room, Room.Place place, Talk there) {
        var item = place.item().id();
        return new Seen(
                place,
                there.stage(),
                Discussing.offered(room),
                writing.level().get(),
                room.outline().findings().agreedOn(item),
                room.outline().findings().openOn(item),
                Optional.ofNullable(room.revealed().get(item)).flatMap(result -> result.official()),
                projector.mirrored());
    }

    private void draw(Seen seen) {
        content.getChildren().clear();
        if (seen.stage() == Talk.Stage.SETTLED) {
            settled(seen);
        } else {
            open(seen);
        }
    }

    private void open(Seen seen) {
        if (seen.offered().isPresent()) {
            Label offer =
                    Labels.wrapped(
                            words.get(
                                    "discuss.agree.offered",
                                    seen.offered().getAsInt(),
                                    name(seen.place(), seen.offered().getAsInt())));
            offer.setId("offered");
            content.getChildren().add(offer);
        }
        content.getChildren().add(levels(seen));
        content.getChildren().add(new VBox(4, reason, reasonNote(seen)));
        content.getChildren().add(ends());
    }

    private static String name(Room.Place place, int level) {
        return place.questionnaire().scale().nameOf(level);
    }

    private LevelRows levels(Seen seen) {
        var rows = new LevelRows(words.get("discuss.agree"));
        List<Integer> numbers = seen.place().levels();
        rows.setLevels(
                IntStream.range(0, numbers.size())
                        .mapToObj(
                                i ->
                                        new Level(
                                                numbers.get(i),
                                                name(seen.place(), numbers.get(i)),
                                                seen.place().item().levelLines().get(i)))
                        .toList());
        rows.setNarrow(true);
        rows.select(seen.chosen());
        rows.setOnChoose(this::choose);
        return rows;
    }

    /** Chooses a level by key or mouse; one that needs a reason asks for it. */
    void choose(int level) {
        if (!card.isVisible()) {
            return;
        }
        talk.level(level);
        if (!talk.offered().equals(OptionalInt.of(level))) {
            reason.requestFocus();
        }
    }

    private Label reasonNote(Seen seen) {
        return Labels.wrapped(
                words.get(
                        seen.offered().isPresent()
                                ? "discuss.agree.reason.other"
                                : "discuss.agree.reason.any"),
                "small",
                "muted");
    }

    private FlowPane ends() {
        Button record =
                VotePanel.keyed(Buttons.plain("agree", words.get("discuss.agree.record")), "0–5");
        record.setOnAction(_ -> talk.agree());
        Button none = Buttons.plain("noAgreement", words.get("discuss.agree.none"));
        none.setOnAction(_ -> talk.leaveOpen(OpenItem.Kind.NO_AGREEMENT));
        Button keep = Buttons.text("keepOpen", words.get("discuss.agree.keepOpen"));
        keep.setOnAction(_ -> talk.leaveOpen(OpenItem.Kind.KEPT_OPEN));
        return new FlowPane(8, 8, record, none, keep);
    }

    private void settled(Seen seen) {
        var line = new FlowPane(12, 8, ended(seen));
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        Button reopen =
                Buttons.small("reopenTalk", words.get("discuss.agree.reopen"), Feather.ROTATE_CCW);
        reopen.setOnAction(_ -> talk.reopen());
        line.getChildren().add(reopen);
        content.getChildren().add(line);
        String why =
                seen.agreed()
                        .map(AgreedLevel::reason)
                        .or(() -> seen.open().map(OpenItem::reason))
                        .orElse("");
        if (!why.isBlank()) {
            content.getChildren().add(Labels.wrapped(why));
        }
        if (!seen.mirrored()) {
            flags(seen).forEach(content.getChildren()::add);
        }
    }

    private Node ended(Seen seen) {
        Node ended =
                seen.agreed()
                        .<Node>map(a -> new LevelChip(a.level(), name(seen.place(), a.level())))
                        .orElseGet(
                                () ->
                                        new StatusChip(
                                                StatusChip.Kind.NEUTRAL,
                                                seen.open()
                                                        .map(
                                                                o ->
                                                                        words.of(
                                                                                "discuss.open",
                                                                                o.kind()))
                                                        .orElse("")));
        ended.setId("ended");
        return ended;
    }

    /** Said to the facilitator only (method 3.6). */
    private List<Notice> flags(Seen seen) {
        List<Notice> flags = new ArrayList<>();
        if (seen.agreed().isEmpty()) {
            return flags;
        }
        seen.official()
                .ifPresent(
                        official -> {
                            if (official.talkedAway()) {
                                flags.add(flag("talkedAway"));
                            }
                            if (official.outsideVotes().orElse(false)) {
                                flags.add(flag("outsideVotes"));
                            }
                        });
        return flags;
    }

    private Notice flag(String name) {
        var notice = new Notice(Notice.Kind.CAUTION, "", words.get("discuss.flag." + name));
        notice.setId(name);
        return notice;
    }
}
