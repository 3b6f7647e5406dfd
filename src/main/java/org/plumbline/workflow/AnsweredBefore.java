package org.plumbline.workflow;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Assessment;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.Result;
import org.plumbline.store.Storage;
import org.plumbline.workshop.AgendaMaker;
import org.plumbline.workshop.AgendaPlan;

import java.util.List;
import java.util.function.UnaryOperator;

/** What was answered before a workshop, as far as its agenda is made from it. */
final class AnsweredBefore {

    private final Storage storage;
    private final AssessmentScoring scoring;
    private final Assessment outline;

    AnsweredBefore(Storage storage, AssessmentScoring scoring, Assessment outline) {
        this.storage = storage;
        this.scoring = scoring;
        this.outline = outline;
    }

    /** The agenda of a plan, by the answers there are. */
    List<AgendaEntry> agenda(AgendaPlan plan) {
        Assessment whole = whole();
        return answered(whole)
                ? AgendaMaker.make(plan, outline, scoring.score(whole))
                : AgendaMaker.withoutAnswers(plan, outline);
    }

    private Assessment whole() {
        return storage.workshops().unweighed(outline.id()).orElseThrow();
    }

    private static boolean answered(Assessment whole) {
        return !whole.answers().given().isEmpty() || !whole.answers().counted().isEmpty();
    }

    boolean answered() {
        return answered(whole());
    }

    /** Adds the lowest items that are not on an agenda. */
    UnaryOperator<List<AgendaEntry>> withLowest(int items) {
        Result result = scoring.score(whole());
        return agenda -> AgendaMaker.withLowest(agenda, result, items);
    }
}
