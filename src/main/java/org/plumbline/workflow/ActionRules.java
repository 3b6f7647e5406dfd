package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.Result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hard rules for one action (method 6.3): what it lacks on its way from letter to letter. */
final class ActionRules {

    /** The first visible result comes within so many days. */
    static final int DAYS_TO_FIRST_RESULT = 90;

    private final Assessment assessment;
    private final Optional<Result> result;
    private final FirstWord firstWord;

    ActionRules(Assessment assessment, Optional<Result> result, FirstWord firstWord) {
        this.assessment = assessment;
        this.result = result;
        this.firstWord = firstWord;
    }

    /** What an action lacks to go from where it is to a letter; going back needs nothing. */
    List<Missing> missing(Action action, ActionStatus to) {
        List<Missing> missing = new ArrayList<>();
        if (action.status() == ActionStatus.PLAN && to != ActionStatus.PLAN) {
            missing.addAll(inPlan(action));
        }
        if (action.status() != ActionStatus.ACT && to == ActionStatus.ACT) {
            missing.addAll(ofCheck(action.course().checked().orElse(Checked.NOTHING)));
        }
        return missing;
    }

    /** What an action lacks to be a plan. */
    List<Missing> inPlan(Action action) {
        List<Missing> missing = new ArrayList<>();
        unless(firstWord.mayBeVerb(action.what()), Missing.VERB, missing);
        unless(sectionOf(assessment, action).isPresent(), Missing.BECAUSE, missing);
        unless(isMember(action.owner()), Missing.OWNER, missing);
        unless(action.due().isPresent(), Missing.DUE, missing);
        unless(action.due().isEmpty() || seenSoon(action), Missing.FIRST_RESULT, missing);
        ofMeasure(action.firstMeasure().orElse(FirstMeasure.NOTHING), missing);
        ofStop(action, missing);
        return List.copyOf(missing);
    }

    private void ofMeasure(FirstMeasure measure, List<Missing> missing) {
        unless(!measure.what().isBlank(), Missing.MEASURE, missing);
        unless(!measure.today().isBlank(), Missing.TODAY, missing);
        unless(!measure.target().isBlank(), Missing.TARGET, missing);
        unless(isMember(measure.countedBy()), Missing.COUNTED_BY, missing);
    }

    private void ofStop(Action action, List<Missing> missing) {
        unless(!action.stop().isBlank(), Missing.STOP, missing);
        unless(
                !firstWord.saysNothing(action.stop()) || quickWin(action),
                Missing.STOP_SOMETHING,
                missing);
    }

    private static List<Missing> ofCheck(Checked checked) {
        List<Missing> missing = new ArrayList<>();
        unless(!checked.showed().isBlank(), Missing.SHOWED, missing);
        unless(checked.outcome().isPresent(), Missing.OUTCOME, missing);
        return missing;
    }

    private static void unless(boolean there, Missing lack, List<Missing> missing) {
        if (!there) {
            missing.add(lack);
        }
    }

    private boolean isMember(Optional<ParticipantId> person) {
        return person.flatMap(assessment::participant).isPresent();
    }

    /** The last day for a first visible result, counted from the day it was planned. */
    LocalDate latestFirstResult(Action action) {
        LocalDate planned =
                action.course().reachedOn(ActionStatus.PLAN).orElse(assessment.setup().date());
        return planned.plusDays(DAYS_TO_FIRST_RESULT);
    }

    private boolean seenSoon(Action action) {
        return action.firstResultDay()
                .filter(day -> !day.isAfter(latestFirstResult(action)))
                .isPresent();
    }

    /** Whether the section it answers to is a quick win (method 6.2). */
    boolean quickWin(Action action) {
        return sectionOf(assessment, action)
                .flatMap(this::priority)
                .filter(PriorityResult::quickWin)
                .isPresent();
    }

    private Optional<PriorityResult> priority(SectionId section) {
        return result.stream()
                .flatMap(r -> r.priorities().stream())
                .filter(priority -> priority.section().equals(section))
                .findFirst();
    }

    /** The section an action answers to, by itself or through its item. */
    static Optional<SectionId> sectionOf(Assessment assessment, Action action) {
        return action.section().or(() -> action.item().flatMap(i -> sectionOf(assessment, i)));
    }

    private static Optional<SectionId> sectionOf(Assessment assessment, ItemId item) {
        return assessment.questionnaires().stream()
                .flatMap(questionnaire -> questionnaire.sections().stream())
                .filter(section -> section.items().stream().anyMatch(i -> i.id().equals(item)))
                .map(Section::id)
                .findFirst();
    }
}
