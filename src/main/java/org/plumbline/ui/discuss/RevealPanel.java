package org.plumbline.ui.discuss;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.chart.CountingSentence;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.MiniHistogram;
import org.plumbline.model.Talk;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.VotePicture;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slides;
import org.plumbline.workshop.Speakers;
import org.plumbline.workshop.TalkTip;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the votes say once they were shown: verdict, who may speak first, a tip for the talk. */
final class RevealPanel implements Panel {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Projector projector;
    private final VBox content = new VBox(12);
    private final Card card;
    private final Redrawn<Seen> drawn = new Redrawn<>(this::draw);

    private record Seen(
            ItemResult result,
            Optional<VotePicture> picture,
            Talk.Stage stage,
            int round,
            boolean mirrored) {}

    RevealPanel(DiscussWords words, DiscussViewModel model, Projector projector) {
        this.words = words;
        this.model = model;
        this.projector = projector;
        this.card = new Card(content);
        card.setId("revealPanel");
        card.managedProperty().bind(card.visibleProperty());
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public void tell(Room room) {
        Optional<Talk> talk = room.talk().filter(t -> t.shows(t.round()));
        Optional<ItemResult> result =
                room.item().flatMap(item -> Optional.ofNullable(room.revealed().get(item)));
        card.setVisible(talk.isPresent() && result.isPresent());
        if (card.isVisible()) {
            drawn.tell(
                    new Seen(
                            result.orElseThrow(),
                            Slides.picture(
                                    room, result.orElseThrow().item(), talk.orElseThrow().round()),
                            talk.orElseThrow().stage(),
                            talk.orElseThrow().round(),
                            projector.mirrored()));
        }
    }

    private void draw(Seen seen) {
        content.getChildren().clear();
        seen.picture().ifPresentOrElse(picture -> verdict(picture, seen), () -> tooFew(seen));
        if (!seen.mirrored()) {
            TalkTip tip = TalkTip.of(seen.result(), seen.picture(), seen.round());
            var notice = new Notice(Notice.Kind.HELP, "", words.of("discuss.tip", tip));
            notice.setId("talkTip");
            content.getChildren().add(notice);
        }
        if (seen.stage() == Talk.Stage.REVEALED || seen.stage() == Talk.Stage.SETTLED) {
            content.getChildren().add(again());
        }
    }

    private void verdict(VotePicture picture, Seen seen) {
        String word =
                picture.word()
                        .map(
                                agreement ->
                                        words.get(
                                                "common.agreement."
                                                        + agreement
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)))
                        .orElseGet(() -> words.get("discuss.verdict.none"));
        var title = Labels.wrapped(word, "heading");
        title.setId("verdict");
        int unknown = seen.round() == 1 ? seen.result().counts().dontKnow() : 0;
        String counted = new CountingSentence(words.messages()).of(picture.votes(), unknown);
        var sentence = Labels.wrapped(counted);
        sentence.setId("countingSentence");
        var histogram =
                new DrawingView(new MiniHistogram(picture.votes(), Lettering.of(words.messages())));
        histogram.setMaxWidth(180);
        content.getChildren().addAll(title, sentence, histogram, middle(picture));
        speakers(picture);
    }

    private javafx.scene.control.Label middle(VotePicture picture) {
        return Labels.wrapped(
                words.get(
                        "discuss.middle",
                        words.messages().oneDecimal(picture.middle()),
                        words.messages().oneDecimal(picture.adMedian())),
                "small",
                "muted");
    }

    private void speakers(VotePicture picture) {
        List<Integer> first = Speakers.first(picture);
        if (first.isEmpty()) {
            return;
        }
        String levels =
                first.stream()
                        .map(level -> Integer.toString(level))
                        .collect(Collectors.joining(words.get("discuss.speak.then")));
        var label = Labels.wrapped(words.get("discuss.speak", levels), "strong");
        label.setId("speakFirst");
        content.getChildren().add(label);
    }

    private void tooFew(Seen seen) {
        var title = Labels.wrapped(words.get("discuss.verdict.hidden"), "heading");
        title.setId("verdict");
        content.getChildren().add(title);
        String unknown =
                new CountingSentence(words.messages())
                        .of(
                                new org.plumbline.scoring.Distribution(0, List.of()),
                                seen.result().counts().dontKnow());
        if (!unknown.isBlank()) {
            content.getChildren().add(Labels.wrapped(unknown));
        }
    }

    private FlowPane again() {
        Button again =
                VotePanel.keyed(
                        Buttons.plain(
                                "voteAgain", words.get("discuss.vote.again"), Feather.REFRESH_CW),
                        "R");
        again.setOnAction(_ -> model.pieces().talk().voteAgain());
        return new FlowPane(8, 8, again);
    }
}
