package org.plumbline.scoring;

import org.plumbline.model.Answer;
import org.plumbline.model.CountedVotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The answers to one item in one round.
 *
 * @param levels the chosen levels, ascending
 * @param participants everybody who was asked, whether they answered or not
 */
record Votes(List<Integer> levels, int dontKnow, int notApplicable, int participants) {

    static Votes of(Collection<Answer> answers, int participants) {
        return new Votes(
                answers.stream()
                        .filter(Answer.Rated.class::isInstance)
                        .map(answer -> ((Answer.Rated) answer).level())
                        .sorted()
                        .toList(),
                count(answers, Answer.DontKnow.class),
                count(answers, Answer.NotApplicable.class),
                participants);
    }

    /** These votes and others that were counted without persons. */
    Votes and(CountedVotes counted, int lowest) {
        List<Integer> all = new ArrayList<>(levels);
        for (int i = 0; i < counted.levels().size(); i++) {
            all.addAll(Collections.nCopies(counted.levels().get(i), lowest + i));
        }
        Collections.sort(all);
        return new Votes(
                List.copyOf(all),
                dontKnow + counted.dontKnow(),
                notApplicable + counted.notApplicable(),
                participants);
    }

    /** These votes of so many members who were asked. */
    Votes of(int members) {
        return new Votes(levels, dontKnow, notApplicable, members);
    }

    private static int count(Collection<Answer> answers, Class<? extends Answer> kind) {
        return (int) answers.stream().filter(kind::isInstance).count();
    }

    /** How many chose a level, n in the method. */
    int n() {
        return levels.size();
    }

    Counts counts() {
        return new Counts(n(), dontKnow, notApplicable);
    }

    Sample sample() {
        return Sample.of(levels);
    }

    /** The votes by level, for a ruler of these levels. */
    Distribution distribution(Ruler ruler) {
        Integer[] counts = new Integer[ruler.levels()];
        for (int i = 0; i < counts.length; i++) {
            int level = ruler.lowest() + i;
            counts[i] = (int) levels.stream().filter(vote -> vote == level).count();
        }
        return new Distribution(ruler.lowest(), List.of(counts));
    }
}
