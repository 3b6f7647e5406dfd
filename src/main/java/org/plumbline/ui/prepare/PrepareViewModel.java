package org.plumbline.ui.prepare;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Setup;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Delayed;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Question;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentDesk;
import org.plumbline.workflow.Preparation;
import org.plumbline.workflow.Preparing;
import org.plumbline.workflow.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An assessment being prepared. Every change is on its way to the disk at once. */
public final class PrepareViewModel {

    private static final int STRICTEST_FLOOR = 5;

    private final AssessmentId id;
    private final AssessmentDesk desk;
    private final Preparing preparing;
    private final Offer offer;
    private final Surroundings around;
    private final Messages messages;
    private final Navigator navigator;
    private final Saves saves;
    private final AboutViewModel about;
    private final PeopleViewModel people;
    private final Delayed aboutSave;
    private final Delayed peopleSave;

    /**
     * @param offer the questionnaires that can be chosen
     */
    public PrepareViewModel(
            AssessmentId id,
            AssessmentDesk desk,
            Preparing preparing,
            Offer offer,
            Surroundings around) {
        this.id = id;
        this.desk = desk;
        this.preparing = preparing;
        this.offer = offer;
        this.around = around;
        this.messages = around.messages();
        this.navigator = around.navigator();
        this.saves = new Saves(around.background());
        this.about = new AboutViewModel(messages);
        this.aboutSave = new Delayed(around.background(), this::keepAbout);
        this.people = people();
        this.peopleSave = new Delayed(around.background(), people::keepNow);
        saves.kept().subscribe(kept -> Optional.ofNullable(kept).ifPresent(this::tellPeople));
        about.entries().forEach(entry -> entry.setOnWrite(aboutSave::soon));
    }

    private PeopleViewModel people() {
        return new PeopleViewModel(
                messages, around.toasts(), this::keepPeople, () -> peopleSave().soon());
    }

    private Delayed peopleSave() {
        return peopleSave;
    }

    /** Reads the assessment. */
    void open() {
        saves.read(
                () -> desk.open(id),
                read -> {
                    about.tell(read.setup());
                    people.begin(read);
                });
    }

    /** What is kept; nothing until it is read. */
    ReadOnlyObjectProperty<@Nullable Kept> kept() {
        return saves.kept();
    }

    ReadOnlyObjectProperty<SaveState> saved() {
        return saves.state();
    }

    AboutViewModel about() {
        return about;
    }

    PeopleViewModel peopleAsked() {
        return people;
    }

    private void keep(UnaryOperator<Assessment> change) {
        saves.keep(change, _ -> navigator.refresh());
    }

    private void tellPeople(Kept kept) {
        people.tell(kept.assessment());
    }

    private void keepSetup(UnaryOperator<Setup> change) {
        keep(kept -> preparing.changeSetup(id, change.apply(kept.setup())));
    }

    private void keepAbout() {
        UnaryOperator<Setup> change = about.change();
        saves.assessment()
                .map(Assessment::setup)
                .filter(setup -> !change.apply(setup).equals(setup))
                .ifPresent(_ -> keepSetup(change));
    }

    private void keepPeople(List<Participant> everybody) {
        keep(_ -> preparing.changePeople(id, everybody));
    }

    /** Keeps what is written without waiting for a pause. */
    void keepNow() {
        if (saves.assessment().isPresent()) {
            aboutSave.now();
            peopleSave.now();
        }
    }

    /** Keeps what is written, then goes on. */
    void leave(Runnable leave) {
        keepNow();
        saves.afterwards(leave);
    }

    /** The questionnaires that can be asked, and those that are although no file offers them. */
    List<AskedRow> questionnaires() {
        return saves.assessment().map(this::questionnaires).orElse(List.of());
    }

    private List<AskedRow> questionnaires(Assessment assessment) {
        List<Questionnaire> all = new ArrayList<>(offer.questionnaires());
        assessment.questionnaires().stream()
                .filter(asked -> all.stream().noneMatch(q -> q.id().equals(asked.id())))
                .forEach(all::add);
        return all.stream().map(q -> asked(assessment, q)).toList();
    }

    private static AskedRow asked(Assessment assessment, Questionnaire offered) {
        Optional<Questionnaire> chosen = find(assessment.questionnaires(), offered.id());
        Questionnaire shown = chosen.orElse(offered);
        int items = shown.inForm(assessment.setup().form()).map(q -> q.items().size()).orElse(0);
        int minutes = new Preparation(assessment).minutesFor(shown);
        return new AskedRow(shown, chosen.isPresent(), items, minutes);
    }

    private static Optional<Questionnaire> find(
            List<Questionnaire> questionnaires, QuestionnaireId id) {
        return questionnaires.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** Asks a questionnaire or leaves it out; the last one stays. */
    void ask(QuestionnaireId questionnaire, boolean asked) {
        List<Questionnaire> offered =
                questionnaires().stream().map(AskedRow::questionnaire).toList();
        keep(
                kept ->
                        preparing.changeQuestionnaires(
                                id,
                                offered.stream()
                                        .filter(
                                                q ->
                                                        q.id().equals(questionnaire)
                                                                ? asked
                                                                : find(
                                                                                kept
                                                                                        .questionnaires(),
                                                                                q.id())
                                                                        .isPresent())
                                        .toList()));
    }

    /** Whether a questionnaire is the only one that is asked, and so stays. */
    boolean lastOne(AskedRow row) {
        return row.chosen() && questionnaires().stream().filter(AskedRow::chosen).count() == 1;
    }

    /** Whether there are files that cannot be used. */
    int unusable() {
        return offer.unusable().size();
    }

    /** Says which files cannot be used, and why. */
    void explainUnusable() {
        String reasons =
                offer.unusable().stream()
                        .map(file -> file.file() + "\n" + String.join("\n", file.reasons()))
                        .collect(Collectors.joining("\n\n"));
        around.dialogs()
                .ask(
                        Question.of(
                                "unusableFiles",
                                messages.get("prepare.unusable.heading", unusable()),
                                reasons,
                                Choice.cancel(messages.get("prepare.unusable.close"))));
    }

    void form(Form form) {
        keepSetup(
                s ->
                        new Setup(
                                s.organisation(),
                                s.title(),
                                s.date(),
                                s.methodVersion(),
                                form,
                                s.mode(),
                                s.smallestGroup()));
    }

    /** Chooses how private the answers are, with the floor of that mode. */
    void mode(Mode mode) {
        keepSetup(s -> Setup.of(s.organisation(), s.title(), s.date(), s.form(), mode));
    }

    /** Notes whether the organisation may be counted among others. */
    void benchmark(boolean agreed) {
        saves.assessment()
                .filter(kept -> kept.consent().benchmark() != agreed)
                .ifPresent(_ -> keep(_ -> preparing.agreeToBenchmark(id, agreed)));
    }

    void smallestGroup(int people) {
        keepSetup(
                s ->
                        new Setup(
                                s.organisation(),
                                s.title(),
                                s.date(),
                                s.methodVersion(),
                                s.form(),
                                s.mode(),
                                people));
    }

    /** The smallest groups that can be chosen now; none for one person. */
    List<Integer> floors(Assessment assessment) {
        Setup setup = assessment.setup();
        if (setup.mode() == Mode.SOLO) {
            return List.of();
        }
        int lowest =
                new Preparation(assessment).locked()
                        ? setup.smallestGroup()
                        : setup.mode().smallestGroup();
        int highest = Math.max(STRICTEST_FLOOR, setup.smallestGroup());
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }

    /** What asks for a look; blank if nothing does. */
    String caution(Assessment assessment) {
        var preparation = new Preparation(assessment);
        int asked = assessment.participants().size();
        if (asked == 0) {
            return "";
        }
        if (preparation.tooFewToShow()) {
            return messages.get(
                    "prepare.caution.nothing", asked, assessment.setup().smallestGroup());
        }
        return preparation.tooSmallForGroups() ? messages.get("prepare.caution.groups", asked) : "";
    }

    /** Why collecting cannot start; nothing if it can. */
    Optional<String> startReason(Assessment assessment) {
        return new Preparation(assessment).startRefusal().map(this::words);
    }

    private String words(Refusal refusal) {
        return switch (refusal) {
            case NO_QUESTIONNAIRE -> messages.get("prepare.start.noQuestionnaire");
            case SOLO_NEEDS_ONE_PERSON -> messages.get("prepare.start.onePerson");
            case ALREADY_STARTED -> messages.get("prepare.start.started");
            default -> messages.get("prepare.start.twoPeople");
        };
    }

    /** Starts collecting and goes there. */
    void start() {
        keepNow();
        saves.keep(
                _ -> preparing.startCollecting(id),
                _ -> {
                    navigator.refresh();
                    collect();
                });
    }

    /** Goes where answers are collected. */
    void collect() {
        navigator.go(new Screen.Collect(id));
    }

    /** Whether what is locked can be unlocked, as nobody has answered yet. */
    static boolean mayUnlock(Assessment assessment) {
        return assessment.phase() == Phase.COLLECTING && assessment.answers().nothingGiven();
    }

    /** Goes back to preparing. */
    void unlock() {
        keep(_ -> preparing.backToPreparing(id));
    }
}
