package org.plumbline.ui.discuss;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Consent;
import org.plumbline.model.Workshop;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Running;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Discussing;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slide;
import org.plumbline.workshop.Slides;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The facilitator's console: where the room is, and the way through the agenda. */
public final class DiscussViewModel {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Screen.Discuss screen;
    private final Background background;
    private final Navigator navigator;
    private final InstantSource clock;
    private final RoomDesk desk;
    private final Pieces pieces;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.AGENDA);
    private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();
    private Running tick = Running.NOTHING;

    /** What the console shows. */
    enum Page {
        /** The whole agenda. */
        AGENDA,
        /** The entry of the agenda that the room is at. */
        ENTRY,
        /** One person votes alone; nothing else can be seen. */
        BALLOT
    }

    /** What is done at the agenda, at an item, at a part. */
    record Pieces(
            AgendaViewModel agenda,
            TalkViewModel talk,
            WritingViewModel writing,
            BallotViewModel ballot,
            KeypadViewModel keypad,
            WeighViewModel weighing) {}

    /**
     * @param opening opens the workshop of the screen's assessment; called away from the window
     */
    public DiscussViewModel(
            Screen.Discuss screen,
            Supplier<Discussing> opening,
            InstantSource clock,
            Surroundings around) {
        this.screen = screen;
        this.background = around.background();
        this.navigator = around.navigator();
        this.clock = clock;
        this.desk = new RoomDesk(opening, background, around.messages());
        var writing = new WritingViewModel(desk, background, around.messages());
        this.pieces =
                new Pieces(
                        new AgendaViewModel(desk, around),
                        new TalkViewModel(desk, writing, around, clock),
                        writing,
                        new BallotViewModel(desk),
                        new KeypadViewModel(desk),
                        new WeighViewModel(desk, around));
        desk.state().subscribe(this::told);
    }

    private void told(DiscussState state) {
        if (state instanceof DiscussState.Running(Room room)) {
            pieces.writing().tell(room);
            pieces.keypad().tell(room);
        }
    }

    /** Reads how far the workshop is; goes straight on where it was left if that was asked for. */
    void open() {
        desk.open();
        desk.state()
                .subscribe(
                        state -> {
                            if (screen.goOn() && page.get() == Page.AGENDA && begun(state)) {
                                page.set(Page.ENTRY);
                            }
                        });
        count();
    }

    private static boolean begun(DiscussState state) {
        return state instanceof DiscussState.Running(Room room) && room.workshop().at().isPresent();
    }

    private void count() {
        tick.cancel();
        tick = background.after(SECOND, this::count);
        seconds.set(seconds.get() + 1);
    }

    /** How far the workshop is. */
    ReadOnlyObjectProperty<DiscussState> state() {
        return desk.state();
    }

    /** Why the last step could not be taken; blank if it was. */
    ObservableValue<String> problem() {
        return desk.problem();
    }

    /** What is shown of the workshop. */
    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Changes each second, for clocks. */
    ReadOnlyIntegerProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    InstantSource clock() {
        return clock;
    }

    /** The room, once there is one. */
    Optional<Room> room() {
        return desk.room();
    }

    Pieces pieces() {
        return pieces;
    }

    /** What the room sees now. */
    Optional<Slide> slide() {
        return desk.room().map(Slides::of);
    }

    /** Plans the workshop; consent to show dots without names is kept with it. */
    void plan(AgendaPlan plan, boolean revealAgreed, boolean ceoGap) {
        desk.step(
                discussing -> {
                    discussing.plan(plan);
                    return discussing.consent(new Consent(revealAgreed, ceoGap));
                },
                _ -> navigator.refresh());
    }

    /** Notes whether the team agrees to see dots without names. */
    void agreeToReveal(boolean agreed) {
        room().map(room -> room.outline().consent().ceoGap())
                .ifPresent(
                        ceo ->
                                desk.step(
                                        discussing ->
                                                discussing.consent(new Consent(agreed, ceo))));
    }

    /** Comes to an entry; at the one where the room is, goes on there. */
    void comeTo(String entry) {
        pieces.writing().flush();
        boolean here =
                room().flatMap(room -> room.workshop().at()).filter(entry::equals).isPresent();
        if (here) {
            page.set(Page.ENTRY);
        } else if (liesAhead(entry)) {
            pieces.weighing().goOn(() -> goTo(entry));
        } else {
            goTo(entry);
        }
    }

    private boolean liesAhead(String entry) {
        return room().map(Room::workshop)
                .filter(workshop -> isAfter(entry, workshop.agenda(), workshop.at()))
                .isPresent();
    }

    private static boolean isAfter(String entry, List<AgendaEntry> agenda, Optional<String> at) {
        List<String> ids = agenda.stream().map(AgendaEntry::id).toList();
        return at.filter(here -> ids.indexOf(entry) > ids.indexOf(here)).isPresent();
    }

    private void goTo(String entry) {
        desk.step(discussing -> discussing.comeTo(entry), _ -> page.set(Page.ENTRY));
    }

    /** Goes on to the next entry; after the last back to the agenda. */
    void next() {
        pieces.writing().flush();
        boolean last = room().filter(DiscussViewModel::atLast).isPresent();
        pieces.weighing()
                .goOn(
                        () ->
                                desk.step(
                                        Discussing::next,
                                        _ -> page.set(last ? Page.AGENDA : Page.ENTRY)));
    }

    private static boolean atLast(Room room) {
        List<AgendaEntry> agenda = room.workshop().agenda();
        return !agenda.isEmpty()
                && room.workshop().at().filter(agenda.getLast().id()::equals).isPresent();
    }

    /** Goes back to the entry before. */
    void back() {
        pieces.writing().flush();
        desk.step(Discussing::back, _ -> page.set(Page.ENTRY));
    }

    /** Shows the agenda. */
    void agenda() {
        pieces.writing().flush();
        page.set(Page.AGENDA);
    }

    /** Hands the laptop round for private votes; covers everything else. */
    void passTheLaptop() {
        if (pieces.ballot().begin()) {
            page.set(Page.BALLOT);
        }
    }

    /** Hands the laptop round for ratings of importance; covers everything else. */
    void passForImportance() {
        if (pieces.ballot().beginWeighing()) {
            page.set(Page.BALLOT);
        }
    }

    /** Hands the laptop to the chief executive for a question in private. */
    void askTheCeo() {
        if (pieces.ballot().beginConsent()) {
            page.set(Page.BALLOT);
        }
    }

    /** Goes to where actions are completed. */
    void act() {
        navigator.go(new Screen.Act(screen.assessment()));
    }

    /** The laptop is back with the facilitator. */
    void laptopBack() {
        pieces.ballot().end();
        page.set(Page.ENTRY);
    }

    /** Changes how the room works. */
    void options(UnaryOperator<Workshop.RoomOptions> change) {
        desk.step(discussing -> discussing.options(change));
    }

    /** Shows the room nothing, or shows again. */
    void blank() {
        options(
                o ->
                        new Workshop.RoomOptions(
                                o.revealWhenAllIn(), o.mirrorsTyping(), !o.blank(), o.seats()));
    }

    /** Goes to where answers are collected. */
    void collect() {
        navigator.go(new Screen.Collect(screen.assessment()));
    }

    /** Ends the workshop and shows the results; it can be taken up again. */
    void finish() {
        pieces.writing().flush();
        desk.step(
                discussing ->
                        discussing.agenda(
                                agenda -> agenda.stream().map(entry -> entry.done(true)).toList()),
                _ -> navigator.go(new Screen.Results(screen.assessment())));
    }

    /** Keeps what was being written and lets the clocks rest. */
    void close() {
        tick.cancel();
        pieces.writing().flush();
        if (room().isPresent()) {
            desk.step(Discussing::rest);
        }
    }
}
