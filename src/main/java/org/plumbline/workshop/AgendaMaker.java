package org.plumbline.workshop;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.AgendaEntry.Why;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Talk;
import org.plumbline.scoring.Result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fills a plan from the answers: one easy item first, then the flagged items in talk order, then
 * the low ones on which the team agrees (method 4.4, design 05c). Each item comes once.
 */
public final class AgendaMaker {

    private static final int MINUTES_FOR_LOWEST = 6;

    private final Assessment outline;
    private final List<TalkCandidates.Candidate> easy;
    private final List<TalkCandidates.Candidate> candidates;
    private final Set<ItemId> taken = new HashSet<>();
    private final List<AgendaEntry> agenda = new ArrayList<>();

    private AgendaMaker(
            Assessment outline,
            List<TalkCandidates.Candidate> easy,
            List<TalkCandidates.Candidate> candidates) {
        this.outline = outline;
        this.easy = easy;
        this.candidates = candidates;
    }

    /** The agenda of a plan by the answers collected before. */
    public static List<AgendaEntry> make(AgendaPlan plan, Assessment outline, Result result) {
        return new AgendaMaker(outline, TalkCandidates.easy(result), TalkCandidates.of(result))
                .fill(plan);
    }

    /** The agenda of a plan where nothing was answered before: items of the short form. */
    public static List<AgendaEntry> withoutAnswers(AgendaPlan plan, Assessment outline) {
        return new AgendaMaker(outline, List.of(), TalkCandidates.openers(outline)).fill(plan);
    }

    private List<AgendaEntry> fill(AgendaPlan plan) {
        for (AgendaPlan.Step step : plan.steps()) {
            switch (step) {
                case AgendaPlan.Step.PartStep(Kind kind, int minutes) -> part(kind, minutes);
                case AgendaPlan.Step.TalkStep talk -> talk(talk);
            }
        }
        return List.copyOf(agenda);
    }

    private void part(Kind kind, int minutes) {
        boolean empty =
                kind == Kind.CEO_COMMITMENT
                        && outline.asked().stream().noneMatch(q -> isCeo(q.id()));
        if (!empty) {
            agenda.add(
                    AgendaEntry.planned(
                            "part-" + (agenda.size() + 1), new Topic.Part(kind), minutes));
        }
    }

    private void talk(AgendaPlan.Step.TalkStep step) {
        List<TalkCandidates.Candidate> chosen = chosen(step);
        int rest = step.minutes();
        for (int i = 0; i < chosen.size(); i++) {
            int minutes = Math.clamp(rest / (chosen.size() - i), 4, 15);
            rest -= minutes;
            add(chosen.get(i), minutes);
        }
    }

    /** What fits the round, each item once; the first round begins with an easy one. */
    private List<TalkCandidates.Candidate> chosen(AgendaPlan.Step.TalkStep step) {
        Stream<TalkCandidates.Candidate> first =
                taken.isEmpty() ? fitting(easy, step).limit(1) : Stream.empty();
        Set<ItemId> once = new HashSet<>();
        return Stream.concat(first, fitting(candidates, step))
                .filter(candidate -> once.add(candidate.item()))
                .limit(step.items())
                .toList();
    }

    private Stream<TalkCandidates.Candidate> fitting(
            List<TalkCandidates.Candidate> of, AgendaPlan.Step.TalkStep step) {
        return of.stream()
                .filter(candidate -> fits(candidate.item(), step.of()))
                .filter(candidate -> !taken.contains(candidate.item()));
    }

    private void add(TalkCandidates.Candidate candidate, int minutes) {
        taken.add(candidate.item());
        agenda.add(entry(candidate.item(), candidate.why(), minutes));
    }

    /** An entry for an item. */
    public static AgendaEntry entry(ItemId item, Why why, int minutes) {
        return AgendaEntry.planned(
                "item-" + item.value(), new Topic.ItemTalk(item, why, Talk.NOT_BEGUN), minutes);
    }

    /** An agenda with the lowest items that are not on it, put where its items stand. */
    public static List<AgendaEntry> withLowest(List<AgendaEntry> agenda, Result result, int items) {
        List<AgendaEntry> lowest =
                TalkCandidates.lowest(result).stream()
                        .filter(item -> agenda.stream().noneMatch(entry -> isAbout(entry, item)))
                        .limit(items)
                        .map(item -> entry(item, Why.LOW, MINUTES_FOR_LOWEST))
                        .toList();
        List<AgendaEntry> more = new ArrayList<>(agenda);
        more.addAll(placeOfItems(agenda), lowest);
        return more;
    }

    private static boolean isAbout(AgendaEntry entry, ItemId item) {
        return entry.topic() instanceof Topic.ItemTalk about && about.item().equals(item);
    }

    private static int placeOfItems(List<AgendaEntry> agenda) {
        int place = 0;
        while (place < agenda.size() && beforeTheParts(agenda.get(place).topic())) {
            place++;
        }
        return place;
    }

    private static boolean beforeTheParts(Topic topic) {
        return topic instanceof Topic.ItemTalk
                || (topic instanceof Topic.Part(Kind kind)
                        && (kind == Kind.OPENING || kind == Kind.FIRST_PICTURE));
    }

    private boolean fits(ItemId item, Set<QuestionnaireId> of) {
        return outline.questionnaireOf(item)
                .map(q -> of.isEmpty() ? !isCeo(q.id()) : of.contains(q.id()))
                .orElse(false);
    }

    private static boolean isCeo(QuestionnaireId questionnaire) {
        return questionnaire.equals(QuestionnaireId.CEO);
    }
}
