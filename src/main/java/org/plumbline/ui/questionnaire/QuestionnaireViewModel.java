package org.plumbline.ui.questionnaire;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.ErrorPresenter;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Running;
import org.plumbline.ui.support.Screen;
import org.plumbline.workflow.AnswerRules;
import org.plumbline.workflow.Answering;
import org.plumbline.workflow.AskedItem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A private turn, page by page. Every choice is on its way to the disk at once, in the order in
 * which the choices were made; what is shown as chosen is what is kept.
 */
public final class QuestionnaireViewModel {

    private static final Duration PAUSE_IN_WRITING = Duration.ofMillis(500);

    private final Callable<OpenTurn> opening;
    private final Background saving;
    private final Navigator navigator;
    private final ErrorPresenter errors;
    private final Screen.Questionnaire screen;

    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TurnSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saved =
            new ReadOnlyObjectWrapper<>(SaveState.UNTOUCHED);
    private final ReadOnlyBooleanWrapper askingReason = new ReadOnlyBooleanWrapper();

    private List<Page> pages = List.of();
    private @Nullable OpenTurn turn;
    private @Nullable Draft draft;
    private Running writingPause = Running.NOTHING;
    private int underway;

    private record Draft(ItemId item, String text) {}

    /**
     * @param opening takes the turn up; called away from the window's thread
     * @param background does the saving
     */
    public QuestionnaireViewModel(
            Screen.Questionnaire screen,
            Callable<OpenTurn> opening,
            Background background,
            Navigator navigator,
            ErrorPresenter errors) {
        this.screen = screen;
        this.opening = opening;
        this.saving = background.inOrder();
        this.navigator = navigator;
        this.errors = errors;
    }

    /** Takes the turn up and shows the page where it was left. */
    public void open() {
        saving.start(
                Job.get(
                                () -> {
                                    OpenTurn opened = opening.call();
                                    return new Opened(opened, TurnSheet.of(opened.answering()));
                                })
                        .then(this::opened));
    }

    private record Opened(OpenTurn turn, TurnSheet sheet) {}

    private void opened(Opened opened) {
        turn = opened.turn();
        if (opened.turn().answering().locked()) {
            leaveToHandOver();
            return;
        }
        pages = Page.of(opened.sheet().items(), opened.turn().answering().participant().ceo());
        sheet.set(opened.sheet());
        show(screen.at().flatMap(this::pageOf).orElseGet(() -> startOf(opened.sheet())));
    }

    private Page startOf(TurnSheet kept) {
        if (kept.firstPicture().isEmpty()) {
            return pages.getFirst();
        }
        return kept.items().stream()
                .filter(asked -> kept.answerTo(asked.item().id()).isEmpty())
                .findFirst()
                .flatMap(asked -> pageOf(asked.item().id()))
                .orElseGet(pages::getLast);
    }

    private Optional<Page> pageOf(ItemId item) {
        return pages.stream()
                .filter(p -> p instanceof Page.OneItem(var a) && a.item().id().equals(item))
                .findFirst();
    }

    /** The page being shown; none until the turn is taken up. */
    ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    /** What is kept; none until the turn is taken up. */
    ReadOnlyObjectProperty<@Nullable TurnSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** Whether what one sees is kept. */
    ReadOnlyObjectProperty<SaveState> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether "does not apply" waits for its reason. */
    ReadOnlyBooleanProperty askingReason() {
        return askingReason.getReadOnlyProperty();
    }

    /** The assessment the turn belongs to, once it is taken up. */
    Optional<Assessment> assessment() {
        return Optional.ofNullable(turn).map(OpenTurn::assessment);
    }

    /** The name of the person whose turn it is, once it is taken up. */
    String personName() {
        return Optional.ofNullable(turn).map(t -> t.answering().participant().name()).orElse("");
    }

    /** The item being shown, if an item is. */
    Optional<AskedItem> item() {
        return page.get() instanceof Page.OneItem(AskedItem asked)
                ? Optional.of(asked)
                : Optional.empty();
    }

    /** Chooses the first picture of oneself. */
    void placeFirst(int stage) {
        if (page.get() instanceof Page.FirstPicture) {
            keep(answering -> answering.placeFirst(stage));
        }
    }

    /** The chief executive consents to being shown beside the team, or does not. */
    void allowCeoGap(boolean allowed) {
        if (page.get() instanceof Page.CeoConsent) {
            keep(answering -> answering.allowCeoGap(allowed));
        }
    }

    /** Chooses what a digit from 0 to 5 stands for on this page, if anything. */
    void digit(int digit) {
        switch (page.get()) {
            case Page.FirstPicture _ when digit >= 1 -> placeFirst(digit);
            case Page.CeoConsent _ when digit == 1 || digit == 2 -> allowCeoGap(digit == 1);
            case Page.OneItem _ -> choose(digit);
            case null, default -> {}
        }
    }

    /** Answers the item with a level; a level that its scale lacks is passed over. */
    void choose(int level) {
        item().filter(asked -> asked.questionnaire().scale().contains(level))
                .ifPresent(asked -> answer(asked, new Answer.Rated(level)));
    }

    /** Answers the item with "I don't know". */
    void dontKnow() {
        item().ifPresent(asked -> answer(asked, new Answer.DontKnow()));
    }

    /** Asks why the item does not apply; it is answered once the reason is given. */
    void askReason() {
        askingReason.set(item().isPresent());
    }

    /** Answers the item with "does not apply to us", if the reason is long enough. */
    void doesNotApply(String reason) {
        if (AnswerRules.longEnough(reason)) {
            item().ifPresent(asked -> answer(asked, new Answer.NotApplicable(reason.strip())));
        }
    }

    /** Leaves the item as it was before its reason was asked. */
    void dropReason() {
        askingReason.set(false);
    }

    /** Takes an answer that is chosen back. */
    void clear() {
        item().ifPresent(
                        asked ->
                                keep(
                                        answering -> {
                                            answering.clear(asked.item().id());
                                        }));
    }

    private void answer(AskedItem asked, Answer answer) {
        askingReason.set(false);
        keep(answering -> answering.answer(asked.item().id(), answer));
    }

    /** Takes the last change of an answer back and shows its item. */
    void undo() {
        flushComment();
        Answering answering = answering();
        if (answering != null) {
            started(
                    Job.get(() -> new Undone(answering.undo(), TurnSheet.of(answering)))
                            .then(
                                    undone -> {
                                        sheet.set(undone.sheet());
                                        undone.item().flatMap(this::pageOf).ifPresent(this::show);
                                    }));
        }
    }

    private record Undone(Optional<ItemId> item, TurnSheet sheet) {}

    /** Notes the comment beside the item as it is written; kept at the next pause or page. */
    void write(String text) {
        item().ifPresent(
                        asked -> {
                            draft = new Draft(asked.item().id(), text);
                            saved.set(SaveState.SAVING);
                            writingPause.cancel();
                            writingPause = saving.after(PAUSE_IN_WRITING, this::flushComment);
                        });
    }

    private void flushComment() {
        writingPause.cancel();
        Draft written = draft;
        draft = null;
        if (written != null) {
            keep(answering -> answering.comment(written.item(), written.text()));
        }
    }

    /** Goes on to the next page; after the last to the review. */
    void next() {
        int index = index();
        if (index < 0) {
            return;
        }
        if (index + 1 < pages.size()) {
            show(pages.get(index + 1));
        } else {
            review();
        }
    }

    /** Goes back to the page before, if there is one. */
    void previous() {
        if (index() > 0) {
            show(pages.get(index() - 1));
        }
    }

    /** Whether there is a page before this. */
    boolean hasPrevious() {
        return index() > 0;
    }

    /** Whether the review comes next. */
    boolean last() {
        return index() == pages.size() - 1;
    }

    /** Shows the first item of a section that has no answer yet, or its first item. */
    void goToSection(AskedItem firstOfSection) {
        TurnSheet kept = sheet.get();
        if (kept != null) {
            kept.items().stream()
                    .filter(a -> a.section().id().equals(firstOfSection.section().id()))
                    .filter(a -> kept.answerTo(a.item().id()).isEmpty())
                    .findFirst()
                    .or(() -> Optional.of(firstOfSection))
                    .flatMap(asked -> pageOf(asked.item().id()))
                    .ifPresent(this::show);
        }
    }

    /** Goes to the review. */
    void review() {
        leave(new Screen.Review(screen.assessment(), screen.participant()));
    }

    /** Covers the turn; the person's own digits open it again. */
    void pause() {
        leaveToHandOver();
    }

    private void leaveToHandOver() {
        leave(new Screen.HandOver(screen.assessment(), screen.participant()));
    }

    private void leave(Screen to) {
        flushComment();
        saving.start(Job.run(() -> {}).then(_ -> goUnlessFailed(to)));
    }

    private void goUnlessFailed(Screen to) {
        if (saved.get() != SaveState.FAILED) {
            navigator.go(to);
        }
    }

    /** Saves what is still being written; called when the screen is left in any way. */
    public void close() {
        flushComment();
    }

    private int index() {
        Page shown = page.get();
        return shown == null ? -1 : pages.indexOf(shown);
    }

    private void show(Page next) {
        flushComment();
        askingReason.set(false);
        page.set(next);
    }

    private @Nullable Answering answering() {
        return turn == null ? null : turn.answering();
    }

    @FunctionalInterface
    private interface Change {
        void apply(Answering answering);
    }

    private void keep(Change change) {
        Answering answering = answering();
        if (answering != null) {
            started(
                    Job.get(
                                    () -> {
                                        change.apply(answering);
                                        return TurnSheet.of(answering);
                                    })
                            .then(sheet::set));
        }
    }

    private <T> void started(Job<T> job) {
        underway++;
        saved.set(SaveState.SAVING);
        boolean[] worked = {false};
        job.then(_ -> worked[0] = true)
                .onFailure(Exception.class, this::failed)
                .lastly(() -> ended(worked[0]))
                .start(saving);
    }

    private void failed(Exception failure) {
        saved.set(SaveState.FAILED);
        errors.present(failure);
    }

    private void ended(boolean worked) {
        underway--;
        if (worked && underway == 0 && draft == null) {
            saved.set(SaveState.SAVED);
        }
    }

    AssessmentId assessmentId() {
        return screen.assessment();
    }

    ParticipantId participant() {
        return screen.participant();
    }
}
