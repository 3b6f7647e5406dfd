package org.plumbline.ui.collect;

import org.plumbline.model.Assessment;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.workflow.TurnLine;

import java.util.List;
import java.util.Optional;

/**
 * Who is how far, as of one moment. Holds no answers but in the assessment itself, which no part of
 * the screen asks for them.
 */
record TurnProgress(Assessment assessment, List<TurnLine> lines) {

    TurnProgress {
        lines = List.copyOf(lines);
    }

    Phase phase() {
        return assessment.phase();
    }

    Mode mode() {
        return assessment.setup().mode();
    }

    boolean solo() {
        return mode() == Mode.SOLO;
    }

    /** How many people have handed in. */
    int finished() {
        return (int) lines.stream().filter(TurnProgress::hasFinished).count();
    }

    /** Those who have not handed in, in the order of the participants. */
    List<TurnLine> unfinished() {
        return lines.stream().filter(line -> !hasFinished(line)).toList();
    }

    /** How many have begun to answer but not handed in. */
    int begun() {
        return (int) unfinished().stream().filter(line -> line.answered() > 0).count();
    }

    boolean everybodyFinished() {
        return !lines.isEmpty() && unfinished().isEmpty();
    }

    /** Whether anybody has answered anything. */
    boolean anyAnswers() {
        return lines.stream().anyMatch(line -> line.answered() > 0);
    }

    /** The chief executive's line, if one is marked. */
    Optional<TurnLine> ceo() {
        return lines.stream().filter(line -> line.participant().ceo()).findFirst();
    }

    static boolean hasFinished(TurnLine line) {
        return line.status() == TurnLine.Status.FINISHED;
    }
}
