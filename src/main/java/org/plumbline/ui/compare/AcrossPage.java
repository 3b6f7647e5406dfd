package org.plumbline.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.plumbline.comparison.Benchmark;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.support.NarrowWindow;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Benchmarking.Outcome;
import org.plumbline.workflow.Benchmarking.Subject;

import java.util.List;

/** One organisation among others (design 08b). */
final class AcrossPage extends VBox {

    private static final double SIDE = 360;

    private final AcrossViewModel model;
    private final Surroundings around;
    private final Messages messages;
    private final ComboBox<Subject> subjects = new ComboBox<>();
    private final Label among;
    private final HBox tools;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean narrow;
    private boolean filling;

    AcrossPage(AcrossViewModel model, Surroundings around) {
        super(16);
        this.model = model;
        this.around = around;
        this.messages = around.messages();
        this.among = Labels.wrapped("", "muted");
        subjects.setId("across-subject");
        subjects.setAccessibleText(messages.get("compare.across.show"));
        subjects.setMinWidth(Region.USE_PREF_SIZE);
        subjects.setConverter(
                new Named<>(
                        one ->
                                messages.get(
                                        "compare.across.subject",
                                        one.organisation(),
                                        one.title())));
        subjects.valueProperty().subscribe(this::chosen);
        Label show = Labels.whole(messages.get("compare.across.show"), "muted");
        show.setLabelFor(subjects);
        this.tools = new HBox(8, show, subjects, among);
        tools.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(among, Priority.ALWAYS);
        setId("across");
    }

    private void chosen(@Nullable Subject now) {
        if (now != null && !filling) {
            model.choose(now);
        }
    }

    /** Begins to show what the model computes. */
    void open() {
        subscriptions.follow(NarrowWindow.of(this), this::setNarrow);
        subscriptions.follow(model.stateProperty(), this::show);
        model.load();
    }

    void close() {
        model.cancel();
        subscriptions.release();
    }

    private void setNarrow(boolean now) {
        narrow = now;
        show(model.stateProperty().get());
    }

    private void show(Across state) {
        switch (state) {
            case Across.Loading _ -> {
                // It takes a moment; what was shown stays until the new one is there.
            }
            case Across.Failed _ -> getChildren().setAll(failed());
            case Across.Nothing _ ->
                    getChildren()
                            .setAll(new EmptyState(messages.get("compare.across.nothing"), home()));
            case Across.Shown(Outcome outcome) -> show(outcome);
        }
    }

    private EmptyState failed() {
        Button again = Buttons.main("across-again", messages.get("compare.failed.again"));
        again.setOnAction(_ -> model.load());
        return new EmptyState(messages.get("compare.failed"), again);
    }

    private Button home() {
        Button home = Buttons.main("across-home", messages.get("compare.nothing.home"));
        home.setOnAction(_ -> around.navigator().go(new Screen.Home()));
        return home;
    }

    private void show(Outcome outcome) {
        fill(outcome);
        getChildren()
                .setAll(
                        tools,
                        outcome.benchmark()
                                .map(found -> cards(found, outcome.subject()))
                                .orElseGet(() -> tooFew(outcome)));
    }

    private void fill(Outcome outcome) {
        filling = true;
        try {
            List<Subject> all = model.allProperty().get();
            if (!subjects.getItems().equals(all)) {
                subjects.getItems().setAll(all);
            }
            subjects.setValue(outcome.subject());
            among.setText(messages.get("compare.across.among", outcome.organisations()));
        } finally {
            filling = false;
        }
    }

    /**
     * What is missing, and how it comes about: consent is asked where an assessment is prepared.
     */
    private Region tooFew(Outcome outcome) {
        if (outcome.onePerson()) {
            return onePerson(outcome.subject());
        }
        boolean enough = outcome.organisations() >= Benchmark.FEWEST;
        String sentence =
                outcome.agreed() || !enough
                        ? messages.get(
                                "compare.across.tooFew", outcome.organisations(), Benchmark.FEWEST)
                        : messages.get(
                                "compare.across.notAgreed", outcome.subject().organisation());
        Button prepare = Buttons.plain("across-consent", messages.get("compare.across.consent"));
        prepare.setOnAction(_ -> around.navigator().go(new Screen.Prepare(outcome.subject().id())));
        var empty =
                outcome.agreed()
                        ? new EmptyState(sentence)
                        : new EmptyState(
                                sentence + " " + messages.get("compare.across.asked"), prepare);
        empty.setId("across-too-few");
        return empty;
    }

    private EmptyState onePerson(Subject subject) {
        var empty =
                new EmptyState(messages.get("compare.across.onePerson", subject.organisation()));
        empty.setId("across-one-person");
        return empty;
    }

    private Region cards(Benchmark benchmark, Subject subject) {
        var cards =
                new AcrossCards(
                        model, messages, around.dialogs(), benchmark, subject.organisation());
        Region sections = cards.sections();
        var side = new VBox(16, cards.index(), cards.care(), cards.names());
        if (narrow) {
            return new VBox(16, sections, side);
        }
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        HBox.setHgrow(sections, Priority.ALWAYS);
        sections.setMinWidth(0);
        return new HBox(16, sections, side);
    }
}
