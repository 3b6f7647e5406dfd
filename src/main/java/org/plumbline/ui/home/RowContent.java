package org.plumbline.ui.home;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.chart.IndexTrend;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.TrendLine;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.control.LevelChip;
import org.plumbline.ui.control.Pips;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.ui.support.DayWords;
import org.plumbline.workflow.AssessmentSummary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What stands in the cells of a row. */
final class RowContent {

    private static final int MOST_PIPS = 10;

    private final Messages messages;
    private final DayWords days;
    private final BooleanProperty pips = new SimpleBooleanProperty(true);

    RowContent(Messages messages, DayWords days) {
        this.messages = messages;
        this.days = days;
    }

    /** Leaves out what the words beside it say too, where there is no room. */
    void setNarrow(boolean narrow) {
        pips.set(!narrow);
    }

    /** The name: of an organisation with its initials, of an assessment set in below it. */
    Node name(Row row) {
        return switch (row) {
            case Row.OfOrganisation(Organisation organisation) -> organisationName(organisation);
            case Row.OfAssessment(AssessmentSummary summary) -> assessmentName(summary);
        };
    }

    private HBox organisationName(Organisation organisation) {
        var initials = new Label(organisation.initials());
        initials.getStyleClass().add("initials");
        int count = organisation.assessments().size();
        Label name = styled(organisation.name(), "strong");
        name.setTooltip(new Tooltip(organisation.name()));
        var text =
                new VBox(
                        name,
                        styled(messages.get("home.row.assessments", count), "small", "muted"));
        text.setAlignment(Pos.CENTER_LEFT);
        return line(12, initials, text);
    }

    private HBox assessmentName(AssessmentSummary summary) {
        HBox line = line(8, styled(summary.title()));
        line.getStyleClass().add("below-organisation");
        return line;
    }

    /** How far an assessment is. */
    Node step(Row row) {
        return switch (row) {
            case Row.OfOrganisation _ -> new Region();
            case Row.OfAssessment(AssessmentSummary summary) -> step(summary);
        };
    }

    private Node step(AssessmentSummary summary) {
        if (!summary.readable()) {
            return line(
                    0,
                    new StatusChip(
                            StatusChip.Kind.ERROR,
                            messages.get("home.unreadable"),
                            Feather.X_CIRCLE));
        }
        return switch (summary.phase()) {
            case PREPARING -> styled(messages.get("home.row.preparing"));
            case COLLECTING -> collecting(summary);
            case CLOSED -> styled(messages.get("home.row.finished"));
        };
    }

    private HBox collecting(AssessmentSummary summary) {
        String words = messages.get("home.row.collecting", summary.handedIn(), summary.people());
        HBox line = line(8);
        if (summary.people() <= MOST_PIPS) {
            Pips row = new Pips(summary.handedIn(), summary.people(), words).small();
            row.visibleProperty().bind(pips);
            row.managedProperty().bind(pips);
            line.getChildren().add(row);
        }
        line.getChildren().add(styled(words, "small-strong"));
        return line;
    }

    /** The stage, of an organisation the latest. */
    Node stage(Row row) {
        return switch (row) {
            case Row.OfOrganisation(Organisation organisation) ->
                    organisation.latestResult().map(this::stage).orElseGet(Region::new);
            case Row.OfAssessment(AssessmentSummary summary) -> stage(summary);
        };
    }

    private Node stage(AssessmentSummary summary) {
        OptionalInt stage = summary.stage();
        if (stage.isEmpty()) {
            return notYet(summary);
        }
        String name = messages.get("common.stage." + stage.getAsInt() + ".name");
        return line(0, new LevelChip(stage.getAsInt(), name));
    }

    /** The index with its range, of an organisation the latest. */
    Node index(Row row) {
        return switch (row) {
            case Row.OfOrganisation(Organisation organisation) ->
                    organisation.latestResult().map(this::index).orElseGet(Region::new);
            case Row.OfAssessment(AssessmentSummary summary) -> index(summary);
        };
    }

    private Node index(AssessmentSummary summary) {
        if (summary.index().isEmpty()) {
            return notYet(summary);
        }
        HBox line = line(4, styled(messages.integer(summary.index().getAsInt()), "strong"));
        summary.range()
                .map(range -> messages.get("home.row.range", range.low(), range.high()))
                .ifPresent(words -> line.getChildren().add(styled(words, "small", "muted")));
        return line;
    }

    /** How the index of an organisation went, in assessments of one form. */
    Node trend(Row row) {
        return switch (row) {
            case Row.OfOrganisation(Organisation organisation) -> trend(organisation.trend());
            case Row.OfAssessment _ -> new Region();
        };
    }

    private Node trend(List<AssessmentSummary> years) {
        if (years.size() == 1) {
            return styled(messages.get("home.row.first"), "muted");
        }
        return years.isEmpty() ? new Region() : line(years);
    }

    private HBox line(List<AssessmentSummary> years) {
        var view =
                new DrawingView(
                        new TrendLine(
                                years.stream().map(RowContent::year).toList(),
                                Lettering.of(messages)));
        view.getStyleClass().add("home-trend");
        view.setMaxHeight(Region.USE_PREF_SIZE);
        return line(0, view);
    }

    private static IndexTrend.Year year(AssessmentSummary summary) {
        return new IndexTrend.Year(
                summary.title(), OptionalDouble.of(summary.index().orElse(0)), Optional.empty());
    }

    private Label notYet(AssessmentSummary summary) {
        String key =
                switch (summary.phase()) {
                    case PREPARING, COLLECTING -> "home.row.notYet";
                    case CLOSED -> "home.row.none";
                };
        return styled(messages.get(key), "muted");
    }

    /** When it was last opened. */
    Node opened(Row row) {
        Optional<Instant> opened =
                switch (row) {
                    case Row.OfOrganisation(Organisation organisation) -> organisation.lastOpened();
                    case Row.OfAssessment(AssessmentSummary summary) -> summary.lastOpened();
                };
        return styled(
                opened.map(days::day).orElseGet(() -> messages.get("home.row.never")), "muted");
    }

    /** The row in one sentence, for assistive technology. */
    String sentence(Row row) {
        return switch (row) {
            case Row.OfOrganisation(Organisation organisation) ->
                    organisation.name()
                            + ", "
                            + messages.get(
                                    "home.row.assessments", organisation.assessments().size());
            case Row.OfAssessment(AssessmentSummary summary) -> sentence(summary);
        };
    }

    private String sentence(AssessmentSummary summary) {
        String name = summary.organisation() + ", " + summary.title() + ", ";
        return switch (summary.phase()) {
            case PREPARING -> name + messages.get("home.row.preparing");
            case COLLECTING ->
                    name
                            + messages.get(
                                    "home.row.collecting", summary.handedIn(), summary.people());
            case CLOSED -> name + messages.get("home.row.finished") + result(summary);
        };
    }

    private String result(AssessmentSummary summary) {
        if (summary.stage().isEmpty() || summary.index().isEmpty()) {
            return "";
        }
        String stage = messages.get("common.stage." + summary.stage().getAsInt() + ".name");
        return ", " + stage + ", " + summary.index().getAsInt();
    }

    private static HBox line(double gap, Node... nodes) {
        var line = new HBox(gap, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label styled(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
