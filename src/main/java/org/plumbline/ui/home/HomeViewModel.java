package org.plumbline.ui.home;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.plumbline.model.Assessment;
import org.plumbline.model.Findings;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.model.Setup;
import org.plumbline.model.Weighing;
import org.plumbline.settings.CurrentSettings;
import org.plumbline.settings.HomeOrder;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Running;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentDesk;
import org.plumbline.workflow.AssessmentSummary;
import org.plumbline.workflow.FileName;
import org.plumbline.workflow.ImportOutcome;
import org.plumbline.workflow.RefusedException;
import org.plumbline.workflow.UnderWay;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the home screen lists, and what one can do there. */
public final class HomeViewModel {

    private final AssessmentDesk desk;
    private final Arrivals arrivals;
    private final CurrentSettings settings;
    private final Surroundings around;
    private final HomeQuestions questions;
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.READING);
    private final ReadOnlyObjectWrapper<List<AssessmentSummary>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private Optional<UnderWay> workshop = Optional.empty();
    private final ObservableList<Organisation> listed = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private Running reading = Running.NOTHING;

    /** Lists what lies on a desk. */
    public HomeViewModel(
            AssessmentDesk desk, Arrivals arrivals, CurrentSettings settings, Surroundings around) {
        this.desk = desk;
        this.arrivals = arrivals;
        this.settings = settings;
        this.around = around;
        this.questions = new HomeQuestions(around);
        filter.subscribe(_ -> list());
        search.subscribe(_ -> list());
    }

    /** Reads the list anew. */
    public void load() {
        reading.cancel();
        state.set(ListState.READING);
        reading =
                Job.get(() -> new Loaded(desk.summaries(), desk.underWay()))
                        .then(this::show)
                        .onFailure(Exception.class, this::notRead)
                        .start(around.background());
    }

    /** Gives up reading the list, as when it takes too long. */
    public void giveUp() {
        if (state.get() == ListState.READING) {
            reading.cancel();
            state.set(ListState.GIVEN_UP);
        }
    }

    private record Loaded(List<AssessmentSummary> summaries, Optional<UnderWay> workshop) {}

    private void show(Loaded loaded) {
        workshop = loaded.workshop();
        all.set(loaded.summaries());
        list();
        state.set(ListState.READ);
    }

    private void notRead(Exception failure) {
        state.set(ListState.FAILED);
        around.errors().present(failure);
    }

    private void list() {
        listed.setAll(
                new Listing(filter.get(), search.get(), order(), around.messages().locale())
                        .of(all.get()));
    }

    /** How far the list is. */
    public ReadOnlyObjectProperty<ListState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Everything there is, whatever is listed. */
    public ReadOnlyObjectProperty<List<AssessmentSummary>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The organisations that are listed, in order. */
    public ObservableList<Organisation> listed() {
        return listed;
    }

    /** Which assessments are listed. */
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** Part of a name that is looked for. */
    public StringProperty searchProperty() {
        return search;
    }

    /** The order of the organisations; remembered. */
    public HomeOrder order() {
        return settings.get().homeOrder();
    }

    /** Orders the organisations otherwise. */
    public void order(HomeOrder order) {
        settings.change(s -> s.withHomeOrder(order));
        list();
    }

    /** How many assessments a filter shows. */
    public long count(Filter which) {
        return all.get().stream().filter(which::shows).count();
    }

    /** How many organisations there are. */
    public long organisations() {
        return all.get().stream().map(AssessmentSummary::organisation).distinct().count();
    }

    /** The unfinished assessment that was opened last. */
    public Optional<AssessmentSummary> unfinished() {
        return all.get().stream()
                .filter(summary -> summary.readable() && summary.phase() != Phase.CLOSED)
                .filter(summary -> summary.lastOpened().isPresent())
                .max(Comparator.comparing(summary -> summary.lastOpened().orElseThrow()));
    }

    /** The workshop that was left before its end, unless something was opened after it. */
    public Optional<UnderWay> workshop() {
        Instant other = unfinished().map(HomeViewModel::lastOpened).orElse(Instant.MIN);
        return workshop.filter(left -> other.isBefore(lastOpened(left)));
    }

    private static Instant lastOpened(AssessmentSummary summary) {
        return summary.lastOpened().orElse(Instant.MIN);
    }

    private Instant lastOpened(UnderWay left) {
        return summaryOf(left).map(HomeViewModel::lastOpened).orElse(Instant.MIN);
    }

    /** The assessment of a workshop. */
    public Optional<AssessmentSummary> summaryOf(UnderWay left) {
        return all.get().stream().filter(one -> one.id().equals(left.assessment())).findFirst();
    }

    /** Goes straight on where a workshop was left. */
    public void goOn(UnderWay left) {
        around.navigator().go(new Screen.Discuss(left.assessment(), true));
    }

    /** Keeps a copy of the sample as it is before its workshop, and goes to discuss it. */
    public void practise() {
        Job.get(() -> keep(beforeWorkshop(arrivals.sample())))
                .then(sample -> around.navigator().go(new Screen.Discuss(sample.id())))
                .start(around.background());
    }

    private static Assessment beforeWorkshop(Assessment sample) {
        return sample.withFindings(Findings.NONE)
                .withWeighing(Weighing.NONE)
                .withActions(List.of());
    }

    /** Goes to where an assessment is continued. */
    public void open(AssessmentSummary summary) {
        if (summary.readable()) {
            open(summary.id(), summary.phase());
        } else {
            questions.cannotBeOpened(this::restore);
        }
    }

    private void open(org.plumbline.model.AssessmentId id, Phase phase) {
        around.navigator()
                .go(
                        switch (phase) {
                            case PREPARING -> new Screen.Prepare(id);
                            case COLLECTING -> new Screen.Collect(id);
                            case CLOSED -> new Screen.Results(id);
                        });
    }

    /** The names of the organisations there are, for suggestions. */
    public List<String> organisationNames() {
        return all.get().stream().map(AssessmentSummary::organisation).distinct().toList();
    }

    /** The name a new assessment gets unless another is given: its month. */
    public String suggestedTitle() {
        String date = around.messages().longDate(around.days().today());
        return date.substring(date.indexOf(' ') + 1);
    }

    /** Begins an assessment and goes to prepare it; both names are not blank. */
    public void begin(String organisation, String title) {
        Setup setup =
                Setup.of(
                        organisation.strip(),
                        title.strip(),
                        around.days().today(),
                        Form.LONG,
                        Mode.WORKSHOP);
        Job.get(() -> desk.begin(setup, arrivals.suggested(), List.of()))
                .then(this::open)
                .then(this::tellCarriedOver)
                .start(around.background());
    }

    /** What was left unfinished comes along, and nobody should be surprised by it. */
    private void tellCarriedOver(Assessment begun) {
        int actions = begun.actions().size();
        if (actions > 0) {
            around.toasts().show(around.messages().get("home.begin.carried", actions));
        }
    }

    private void open(Assessment assessment) {
        open(assessment.id(), assessment.phase());
    }

    /**
     * Keeps a copy of the sample and opens it; the years before it are kept once, to be compared
     * with.
     */
    public void openSample() {
        Set<String> present =
                all.get().stream().map(HomeViewModel::name).collect(Collectors.toSet());
        Job.get(() -> keepWithYearsBefore(present)).then(this::open).start(around.background());
    }

    private Assessment keepWithYearsBefore(Set<String> present) {
        arrivals.samplesBefore().stream()
                .filter(before -> !present.contains(name(before.setup())))
                .forEach(desk::importAssessment);
        return keep(arrivals.sample());
    }

    private static String name(AssessmentSummary summary) {
        return summary.organisation() + ", " + summary.title();
    }

    private static String name(Setup setup) {
        return setup.organisation() + ", " + setup.title();
    }

    private Assessment keep(Assessment sample) {
        desk.importAssessment(sample);
        return sample;
    }

    /** Asks for an assessment file and brings it in. */
    public void importFile() {
        around.files()
                .open(around.messages().get("home.import.title"), questions.assessmentFile())
                .ifPresent(this::bringIn);
    }

    private void bringIn(Path file) {
        Job.get(() -> arrivals.read(file)).then(this::arrived).start(around.background());
    }

    private void arrived(Arrivals.Arrival arrival) {
        switch (arrival) {
            case Arrivals.Arrival.Found(Assessment assessment) ->
                    Job.get(() -> desk.importAssessment(assessment))
                            .then(this::broughtIn)
                            .start(around.background());
            case Arrivals.Arrival.Unusable(List<String> problems) -> questions.unreadable(problems);
        }
    }

    private void broughtIn(ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Added(Assessment added) -> arrivedAs(added, "home.import.done");
            case ImportOutcome.Unchanged(Assessment same) -> arrivedAs(same, "home.import.same");
            case ImportOutcome.Differs(Assessment _, Assessment imported) ->
                    questions.differs(
                            imported,
                            () -> bringIn(() -> desk.importReplacing(imported)),
                            () -> bringIn(() -> desk.importBeside(imported)));
        }
    }

    private void bringIn(java.util.concurrent.Callable<Assessment> how) {
        Job.get(how)
                .then(assessment -> arrivedAs(assessment, "home.import.done"))
                .onFailure(RefusedException.class, _ -> questions.lessPrivate())
                .start(around.background());
    }

    private void arrivedAs(Assessment assessment, String key) {
        Setup setup = assessment.setup();
        around.toasts().show(around.messages().get(key, setup.organisation(), setup.title()));
        load();
    }

    /** Asks where to, and writes an assessment to a file of its own. */
    public void export(AssessmentSummary summary) {
        around.files()
                .save(
                        around.messages().get("home.export.title"),
                        questions.assessmentFile(),
                        FileName.of(name(summary), ".plumbline.json"),
                        file -> export(summary, file));
    }

    private void export(AssessmentSummary summary, Path file) {
        Job.run(() -> desk.exportTo(summary.id(), file))
                .then(
                        _ ->
                                around.toasts()
                                        .show(
                                                around.messages()
                                                        .get(
                                                                "home.export.done",
                                                                String.valueOf(
                                                                        file.getFileName()))))
                .start(around.background());
    }

    /** Asks, then deletes an assessment; it can be taken back for a while. */
    public void delete(AssessmentSummary summary) {
        questions.delete(summary, () -> deleteNow(summary));
    }

    private void deleteNow(AssessmentSummary summary) {
        Job.Action deleting =
                summary.readable()
                        ? () -> desk.delete(summary.id())
                        : () -> desk.deleteUnreadable(summary.id());
        Job.run(deleting).then(_ -> deleted(summary)).start(around.background());
    }

    private void deleted(AssessmentSummary summary) {
        String text =
                around.messages().get("home.deleted", summary.organisation(), summary.title());
        if (summary.readable()) {
            around.toasts().show(text, this::undoDelete);
        } else {
            around.toasts().show(text);
        }
        load();
    }

    /** Brings the assessment deleted last back. */
    public void undoDelete() {
        Job.get(desk::undoDelete).then(_ -> load()).start(around.background());
    }

    /** Goes to where a backup can be restored. */
    public void restore() {
        around.navigator().go(new Screen.Settings());
    }
}
