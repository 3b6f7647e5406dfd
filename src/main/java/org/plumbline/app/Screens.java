package org.plumbline.app;

import org.plumbline.catalogue.CatalogueEntry;
import org.plumbline.chart.Lettering;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ParticipantId;
import org.plumbline.settings.Brand;
import org.plumbline.ui.act.ActView;
import org.plumbline.ui.act.ActViewModel;
import org.plumbline.ui.collect.CollectView;
import org.plumbline.ui.collect.CollectViewModel;
import org.plumbline.ui.collect.HandOverView;
import org.plumbline.ui.collect.HandOverViewModel;
import org.plumbline.ui.collect.PapersForm;
import org.plumbline.ui.collect.PapersViewModel;
import org.plumbline.ui.compare.AcrossViewModel;
import org.plumbline.ui.compare.CompareView;
import org.plumbline.ui.compare.LastCompared;
import org.plumbline.ui.compare.OverTimeViewModel;
import org.plumbline.ui.discuss.DiscussView;
import org.plumbline.ui.discuss.DiscussViewModel;
import org.plumbline.ui.home.HomeView;
import org.plumbline.ui.home.HomeViewModel;
import org.plumbline.ui.prepare.Offer;
import org.plumbline.ui.prepare.PrepareView;
import org.plumbline.ui.prepare.PrepareViewModel;
import org.plumbline.ui.questionnaire.OpenTurn;
import org.plumbline.ui.questionnaire.QuestionnaireView;
import org.plumbline.ui.questionnaire.QuestionnaireViewModel;
import org.plumbline.ui.questionnaire.ReviewView;
import org.plumbline.ui.questionnaire.ReviewViewModel;
import org.plumbline.ui.report.Copies;
import org.plumbline.ui.report.LastChosen;
import org.plumbline.ui.report.ReportView;
import org.plumbline.ui.report.ReportViewModel;
import org.plumbline.ui.results.ResultsView;
import org.plumbline.ui.results.ResultsViewModel;
import org.plumbline.ui.settings.CopiesViewModel;
import org.plumbline.ui.settings.Place;
import org.plumbline.ui.settings.SafeCopies;
import org.plumbline.ui.settings.SettingsView;
import org.plumbline.ui.settings.SettingsViewModel;
import org.plumbline.ui.support.BackupState;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Answering;
import org.plumbline.workflow.Benchmarking;
import org.plumbline.workflow.Comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Makes the view of each screen, with its view model, anew each time it is gone to. */
final class Screens {

    private final Composition parts;
    private final SafeCopies copies;
    private final Place place;
    private final Consumer<BackupState> backup;
    private final LastChosen chosen = new LastChosen();
    private final Copies exports;

    Screens(Composition parts, SafeCopies copies, Place place, Consumer<BackupState> backup) {
        this.parts = parts;
        this.copies = copies;
        this.place = place;
        this.backup = backup;
        this.exports =
                new Copies(parts.copies(), this::brand, parts.clock()::instant, parts.around());
    }

    private Brand brand() {
        return parts.settings().get().brand();
    }

    /** The one place that knows which view belongs to which screen. */
    ScreenView of(Screen screen) {
        return switch (screen) {
            case Screen.Home _ -> home();
            case Screen.Compare _ -> compare();
            case Screen.Settings _ -> settings();
            case Screen.Prepare(AssessmentId id) -> prepare(id);
            case Screen.Collect(AssessmentId id) -> collect(id);
            case Screen.HandOver handOver -> handOver(handOver);
            case Screen.Questionnaire turn -> questionnaire(turn);
            case Screen.Review review -> review(review);
            case Screen.Discuss discuss -> discuss(discuss);
            case Screen.Results(AssessmentId id) -> results(id);
            case Screen.Act(AssessmentId id) -> act(id);
            case Screen.Report report -> report(report);
        };
    }

    private ScreenView home() {
        return new HomeView(
                new HomeViewModel(parts.desk(), parts.arrivals(), parts.settings(), parts.around()),
                parts.around());
    }

    private ScreenView prepare(AssessmentId id) {
        Surroundings around = parts.around();
        return new PrepareView(
                around.messages(),
                new PrepareViewModel(id, parts.desk(), parts.preparing(), offer(), around),
                around.dialogs());
    }

    private Offer offer() {
        return new Offer(
                parts.catalogue().questionnaires(),
                parts.catalogue().unusable().stream()
                        .map(file -> new Offer.UnusableFile(file.file(), reasons(file)))
                        .toList());
    }

    private static List<String> reasons(CatalogueEntry.Unusable file) {
        return file.problems().stream().map(p -> p.pointer() + ": " + p.reason()).toList();
    }

    private ScreenView collect(AssessmentId id) {
        Surroundings around = parts.around();
        var papers =
                new PapersViewModel(id, parts.papers(), brand(), around.days().today(), around);
        return new CollectView(
                        around.messages(),
                        new CollectViewModel(
                                id, parts.desk(), parts.preparing(), parts.collecting(), around),
                        around.dialogs(),
                        when -> around.days().day(when) + ", " + around.days().time(when))
                .offering(new PapersForm(papers, around.dialogs()));
    }

    private ScreenView handOver(Screen.HandOver handOver) {
        Surroundings around = parts.around();
        return new HandOverView(
                around.messages(),
                new HandOverViewModel(
                        handOver, parts.desk(), parts.collecting(), parts.turnCode(), around));
    }

    private ScreenView questionnaire(Screen.Questionnaire turn) {
        Surroundings around = parts.around();
        return new QuestionnaireView(
                around.messages(),
                new QuestionnaireViewModel(
                        turn,
                        () -> openTurn(turn.assessment(), turn.participant()),
                        around.background(),
                        around.navigator(),
                        around.errors()));
    }

    private ScreenView review(Screen.Review review) {
        Surroundings around = parts.around();
        return new ReviewView(
                around.messages(),
                new ReviewViewModel(
                        review,
                        () -> openTurn(review.assessment(), review.participant()),
                        around.messages(),
                        around.background(),
                        around.navigator(),
                        around.dialogs()),
                around.dialogs());
    }

    private OpenTurn openTurn(AssessmentId id, ParticipantId person) {
        Assessment assessment = parts.desk().open(id);
        return new OpenTurn(assessment, new Answering(parts.storage(), assessment, person));
    }

    private ScreenView discuss(Screen.Discuss screen) {
        Surroundings around = parts.around();
        return new DiscussView(
                new DiscussViewModel(
                        screen, () -> parts.discussing(screen.assessment()), parts.clock(), around),
                around);
    }

    private ScreenView report(Screen.Report report) {
        Surroundings around = parts.around();
        return new ReportView(
                new ReportViewModel(
                        report,
                        parts.reports(),
                        exports,
                        chosen,
                        brand(),
                        LocalDate.now(parts.clock()),
                        around),
                around.dialogs());
    }

    private ScreenView act(AssessmentId id) {
        Surroundings around = parts.around();
        return new ActView(new ActViewModel(parts.acting(id), parts.clock(), around), around);
    }

    private ScreenView compare() {
        Surroundings around = parts.around();
        var last = new LastCompared(parts.settings());
        return new CompareView(
                new OverTimeViewModel(new Comparing(parts.storage()), last, around),
                new AcrossViewModel(new Benchmarking(parts.storage()), last, around),
                last,
                parts.tables(),
                around);
    }

    private ScreenView settings() {
        return new SettingsView(
                new SettingsViewModel(parts.settings(), place, parts.around()),
                new CopiesViewModel(copies, parts.around(), backup),
                parts.around());
    }

    private ScreenView results(AssessmentId id) {
        Surroundings around = parts.around();
        return new ResultsView(
                new ResultsViewModel(
                        id,
                        parts.desk()::openResults,
                        parts.past()::comparable,
                        parts.scoring(),
                        Lettering.of(around.messages()),
                        () -> parts.acting(id),
                        parts.clock(),
                        around.background()),
                around);
    }
}
