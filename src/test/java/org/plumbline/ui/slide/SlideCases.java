package org.plumbline.ui.slide;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.TalkTimer;
import org.plumbline.model.VotingWay;
import org.plumbline.scoring.Apart;
import org.plumbline.scoring.CeoGap;
import org.plumbline.scoring.CeoResult;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.EvidenceResult;
import org.plumbline.scoring.Gate;
import org.plumbline.scoring.GateFinding;
import org.plumbline.scoring.GateState;
import org.plumbline.scoring.HighClaim;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.Quadrant;
import org.plumbline.scoring.Stage;
import org.plumbline.scoring.StageResult;
import org.plumbline.scoring.VotePicture;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slide;
import org.plumbline.workshop.Speakers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Slides of an invented team of eight, with the questionnaires as they are built in. */
final class SlideCases {

    static final List<Questionnaire> BUILT_IN = new CatalogueReader().builtIn().builtIn();
    static final List<Participant> TEAM =
            List.of(
                    person("p1", "Ingrid Solberg", true),
                    person("p2", "Aiko Tanaka", false),
                    person("p3", "Alexandra Papadopoulou-Steinmetz", false));
    static final TalkTimer MINUTE = TalkTimer.of(Duration.ofSeconds(60));
    static final TalkTimer TWO = TalkTimer.TWO_MINUTES;

    private SlideCases() {}

    private static Participant person(String id, String name, boolean ceo) {
        return new Participant(new ParticipantId(id), name, "", "", ceo);
    }

    /** Where an item of the built-in questionnaires stands, as the third of twelve. */
    static Room.Place place(String item) {
        var id = new ItemId(item);
        return BUILT_IN.stream()
                .filter(q -> q.item(id).isPresent())
                .findFirst()
                .map(
                        q ->
                                new Room.Place(
                                        q.item(id).orElseThrow(),
                                        q.sectionOf(id).orElseThrow(),
                                        q,
                                        3,
                                        12))
                .orElseThrow();
    }

    /** Every built-in item. */
    static List<Room.Place> places() {
        return BUILT_IN.stream()
                .flatMap(q -> q.items().stream())
                .map(item -> place(item.id().value()))
                .toList();
    }

    static Slide.Vote vote(Room.Place place, int in, int of) {
        TalkTimer running =
                new TalkTimer(MINUTE.length(), Duration.ofSeconds(12), Optional.empty());
        return new Slide.Vote(
                place, 1, VotingWay.PASSED, in, of, running.start(TestClock.BEGINNING));
    }

    static Distribution votes(int... counts) {
        return new Distribution(0, IntStream.of(counts).boxed().toList());
    }

    static Slide.Reveal reveal(
            Room.Place place,
            Distribution votes,
            Optional<Distribution> before,
            OptionalInt agreed,
            Optional<TalkDraft> written) {
        VotePicture picture = VotePicture.of(votes);
        return new Slide.Reveal(
                place,
                before.isPresent() ? 2 : 1,
                Optional.of(picture),
                before,
                Speakers.first(picture),
                agreed,
                written,
                TEAM,
                new TalkTimer(TWO.length(), Duration.ofSeconds(26), Optional.empty())
                        .start(TestClock.BEGINNING));
    }

    /**
     * Votes as wide as the scale of an item, all on its two lowest and its second highest level.
     */
    static Slide.Reveal reveal(Room.Place place) {
        int levels = place.levels().size();
        int[] counts = new int[levels];
        counts[0] = 3;
        counts[1] = 2;
        counts[levels - 2] = 3;
        return reveal(
                place,
                votes(counts),
                Optional.empty(),
                OptionalInt.of(place.levels().get(1)),
                Optional.of(draft(place.levels().get(1))));
    }

    static TalkDraft draft(int level) {
        return new TalkDraft(
                OptionalInt.of(level),
                "",
                OptionalInt.of(2),
                "Two of us visit often. Nothing is written down or shared.",
                "Each of us visits two customers and reports",
                Optional.of(new ParticipantId("p2")),
                Optional.of(LocalDate.of(2026, 6, 30)));
    }

    static TalkDraft longDraft() {
        return new TalkDraft(
                OptionalInt.of(2),
                "Three regions keep a list of visits, the others do not, and none of the lists is"
                        + " read by anybody before the next plan is made",
                OptionalInt.of(1),
                "We heard of two lists and saw neither of them so far, nor did anybody of the"
                        + " sales team remember when they were last updated",
                "Bring the lists of all five regions to the meeting of the team in May and decide"
                        + " which of them becomes the one that everybody keeps from then on",
                Optional.of(new ParticipantId("p3")),
                Optional.of(LocalDate.of(2026, 12, 31)));
    }

    static Slide.Reveal withoutDots(Room.Place place) {
        return new Slide.Reveal(
                place,
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.of(TalkDraft.EMPTY),
                TEAM,
                TWO);
    }

    static Slide.Profile profile() {
        double[] scores = {61, 38, 47, 66, 52};
        List<Overview.Bar> bars = new ArrayList<>();
        for (int i = 0; i < BUILT_IN.size(); i++) {
            QuestionnaireId id = BUILT_IN.get(i).id();
            bars.add(
                    new Overview.Bar(
                            id,
                            i < scores.length
                                    ? OptionalDouble.of(scores[i])
                                    : OptionalDouble.empty(),
                            i < scores.length ? 8 : 2));
        }
        return new Slide.Profile(new Overview.FirstPicture(bars, new Apart(9, 30)), BUILT_IN);
    }

    static Slide.Ceo ceo(boolean consent) {
        Questionnaire ceo = asked("CEO");
        List<Overview.SectionBar> facets =
                ceo.sections().stream()
                        .map(s -> new Overview.SectionBar(s.id(), OptionalDouble.of(48), 7))
                        .toList();
        CeoGap gap =
                new CeoGap(
                        CeoGap.Status.NO_CONSENT,
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Slide.Ceo(
                new Overview.CeoCommitment(
                        new CeoResult(
                                consent ? OptionalDouble.of(71) : OptionalDouble.empty(),
                                OptionalDouble.of(48),
                                CeoResult.Used.TEAM_VIEW,
                                OptionalDouble.of(48),
                                gap),
                        facets),
                BUILT_IN);
    }

    static Questionnaire asked(String id) {
        return BUILT_IN.stream().filter(q -> q.id().value().equals(id)).findFirst().orElseThrow();
    }

    static Slide.Evidence evidence(int claims) {
        List<HighClaim> all =
                asked("SIN").items().stream().limit(claims).map(item -> claim(item.id())).toList();
        return new Slide.Evidence(
                new Overview.EvidenceCheck(new EvidenceResult(true, all)), BUILT_IN);
    }

    private static HighClaim claim(ItemId item) {
        int grade = Math.floorMod(item.value().hashCode(), 5);
        return new HighClaim(
                item,
                grade == 4 ? OptionalInt.empty() : OptionalInt.of(grade),
                grade == 2 || grade == 3);
    }

    static Slide.Priorities priorities(boolean rated) {
        List<Section> low = asked("SIN").sections();
        List<PriorityResult> ranked = new ArrayList<>();
        List<EffortEstimate> effort = new ArrayList<>();
        for (int i = 0; i < low.size(); i++) {
            SectionId id = low.get(i).id();
            ranked.add(
                    new PriorityResult(
                            id,
                            84 - 8 * i,
                            4,
                            8,
                            Optional.of(Quadrant.PLAN),
                            i == 1,
                            i == 2,
                            i == 0));
            effort.add(new EffortEstimate(id, i % 3 + 1, true, true));
        }
        return new Slide.Priorities(
                new Overview.Priorities(
                        stage(),
                        OptionalInt.of(52),
                        low.stream()
                                .map(s -> new Overview.SectionBar(s.id(), OptionalDouble.of(38), 8))
                                .toList(),
                        5,
                        TEAM,
                        List.of(),
                        rated ? ranked : List.of()),
                BUILT_IN,
                rated ? effort : List.of());
    }

    /** Held at stage 2 by the CEO commitment. */
    private static StageResult stage() {
        var gate =
                new GateFinding(
                        Gate.G1,
                        GateState.CLOSED,
                        Optional.of(QuestionnaireId.CEO),
                        Optional.empty(),
                        OptionalInt.of(38),
                        OptionalInt.of(40),
                        Optional.of(Stage.PATCHWORK),
                        OptionalInt.of(40),
                        true);
        return new StageResult(
                Optional.of(Stage.ORGANISED),
                Optional.of(Stage.PATCHWORK),
                Map.of(Gate.G1, Stage.PATCHWORK),
                List.of(Gate.G1),
                List.of(gate),
                OptionalInt.empty());
    }

    static List<Action> actions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i ->
                                new Action(
                                        new ActionId("a" + i),
                                        asked("SIN").items().get(i).action(),
                                        Optional.empty(),
                                        Optional.of(TEAM.get(i % TEAM.size()).id()),
                                        Optional.of(LocalDate.of(2026, 4, i)),
                                        Optional.empty(),
                                        "",
                                        "",
                                        Optional.empty(),
                                        ActionStatus.PLAN))
                .toList();
    }

    /** One of every kind, and the crowded ones of them, by the name of their picture. */
    static Map<String, Slide> all() {
        Map<String, Slide> all = new LinkedHashMap<>();
        all.put("vote", vote(place("SIN1.1"), 6, 8));
        all.put("vote-20", vote(place("BLK4.1"), 13, 20));
        all.put("vote-again", again());
        all.put(
                "reveal",
                reveal(
                        place("SIN1.1"),
                        votes(0, 3, 3, 0, 2, 0),
                        Optional.empty(),
                        OptionalInt.of(2),
                        Optional.of(draft(2))));
        all.put(
                "reveal-20",
                reveal(
                        place("SIN2.1"),
                        votes(1, 12, 4, 0, 2, 1),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of(longDraft())));
        all.put(
                "reveal-again",
                reveal(
                        place("MOD3.1"),
                        votes(0, 1, 6, 1, 0, 0),
                        Optional.of(votes(0, 3, 3, 0, 2, 0)),
                        OptionalInt.of(2),
                        Optional.empty()));
        all.put("reveal-blocks", reveal(place("BLK4.1")));
        all.put("reveal-few", withoutDots(place("SIN1.1")));
        all.put("reveal-late", late());
        all.put("vote-late", lateVote());
        all.put("rules", new Slide.Rules(true));
        all.put("title", new Slide.Title("Alderbrook Instruments", "Spring 2026"));
        all.put("profile", profile());
        all.put("ceo", ceo(true));
        all.put("evidence", evidence(7));
        all.put("evidence-many", evidence(30));
        all.put("priorities", priorities(true));
        all.put("priorities-rate", priorities(false));
        all.put("actions", new Slide.Actions(actions(5), TEAM));
        all.put(
                "pause",
                new Slide.Pause(TalkTimer.of(Duration.ofMinutes(15)).start(TestClock.BEGINNING)));
        all.put("closing", new Slide.Closing(actions(3)));
        all.put("blank", new Slide.Blank());
        return all;
    }

    /** Somebody forgot the clock. */
    private static Slide late() {
        Slide.Reveal shown = reveal(place("SIN1.1"));
        return new Slide.Reveal(
                shown.item(),
                shown.round(),
                shown.picture(),
                shown.before(),
                shown.speakFirst(),
                shown.agreed(),
                shown.written(),
                shown.people(),
                overdue());
    }

    private static Slide lateVote() {
        return new Slide.Vote(place("SIN1.1"), 1, VotingWay.SLIPS, 3, 8, overdue());
    }

    private static TalkTimer overdue() {
        return new TalkTimer(TWO.length(), Duration.ofHours(3), Optional.empty());
    }

    private static Slide again() {
        return new Slide.Vote(place("VAL1.1"), 2, VotingWay.CARDS, 0, 8, MINUTE);
    }
}
