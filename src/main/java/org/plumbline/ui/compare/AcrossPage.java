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
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Benchmarking.Outcome;
import org.plumbline.workflow.Benchmarking.Subject;
import org.plumbline.workflow.TableDesk;

import java.util.List;

/** One organisation among others (design 08b). */
final class AcrossPage extends VBox {

    private static final double LEAST = 240;
    private static final double MOST = 520;

    private final AcrossViewModel model;
    private final Surroundings around;
    private final Messages messages;
    private final ComboBox<Subject> subjects = new ComboBox<>();
    private final Label among;
    private final HBox tools;
    private final Unshown unshown;
    private final ExportMenu export;
    private final Following<Across> following;
    private boolean filling;

    AcrossPage(AcrossViewModel model, TableDesk desk, Surroundings around) {
        super(16);
        this.model = model;
        this.around = around;
        this.messages = around.messages();
        this.among = Labels.wrapped("", "muted");
        this.unshown = new Unshown("across", around);
        this.export = new ExportMenu("across-export", desk, around);
        this.following = new Following<>(this, model.stateProperty(), this::show);
        subjects.setId("across-subject");
        subjects.setAccessibleText(messages.get("compare.across.show"));
        subjects.setMinWidth(LEAST);
        subjects.setMaxWidth(MOST);
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
        // The choice takes what its longest name needs, the words beside it the rest.
        var choice = new HBox(8, show, subjects);
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        this.tools = new HBox(8, choice, among, export);
        tools.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(among, Priority.ALWAYS);
        among.setMaxWidth(Double.MAX_VALUE);
        setId("across");
    }

    /** Saves what is shown. */
    ExportMenu export() {
        return export;
    }

    private void chosen(@Nullable Subject now) {
        if (now != null && !filling) {
            model.choose(now);
        }
    }

    /** Begins to show what the model computes. */
    void open() {
        following.open();
        model.load();
    }

    void close() {
        model.cancel();
        following.close();
    }

    private void show(Across state, boolean narrow) {
        switch (state) {
            case Across.Loading _ -> {
                // It takes a moment; what was shown stays until the new one is there.
            }
            case Across.Failed _ -> instead(unshown.failed(model::load));
            case Across.Nothing _ ->
                    instead(unshown.nothing(messages.get("compare.across.nothing")));
            case Across.Unreadable(Subject subject) -> showUnreadable(subject);
            case Across.Shown(Outcome outcome) -> show(outcome, narrow);
        }
    }

    private void instead(EmptyState state) {
        export.offer(List.of());
        getChildren().setAll(state);
    }

    private void showUnreadable(Subject subject) {
        fill(subject, "");
        export.offer(List.of());
        String sentence = messages.get("compare.across.unreadable", subject.organisation());
        getChildren().setAll(tools, unshown.nothing(sentence));
    }

    private void show(Outcome outcome, boolean narrow) {
        fill(outcome.subject(), messages.get("compare.across.among", outcome.organisations()));
        export.offer(List.of());
        Region content =
                outcome.benchmark()
                        .map(found -> cards(found, outcome.subject()).layOut(narrow))
                        .orElseGet(() -> tooFew(outcome));
        getChildren().setAll(tools, content);
    }

    private Columns cards(Benchmark benchmark, Subject subject) {
        return new AcrossCards(model, around, benchmark, subject.organisation(), export).columns();
    }

    private void fill(Subject subject, String count) {
        filling = true;
        try {
            List<Subject> all = model.allProperty().get();
            if (!subjects.getItems().equals(all)) {
                subjects.getItems().setAll(all);
            }
            subjects.setValue(subject);
            among.setText(count);
        } finally {
            filling = false;
        }
    }

    /**
     * What is missing, and how it comes about: consent is asked where an assessment is prepared.
     */
    private EmptyState tooFew(Outcome outcome) {
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
}
