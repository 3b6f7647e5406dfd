package org.plumbline.scoring;

import org.jspecify.annotations.Nullable;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.Participant;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Teams of every kind, made by chance from a seed. */
final class RandomTeams {

    private static final List<String> GROUPS =
            List.of("", "Corporate", "Sales", "Service", "Works");

    private final Random random;

    RandomTeams(long seed) {
        this.random = new Random(seed);
    }

    /** Seeds enough to meet every kind of team. */
    static Stream<Long> seeds() {
        return IntStream.range(0, 150).mapToObj(Long::valueOf);
    }

    /** A small questionnaire in place of each built-in one, and one of one's own. */
    static Questionnaire[] small() {
        return new Questionnaire[] {
            Questionnaires.of("SIN", Polarity.POSITIVE, 6, 3, 2),
            Questionnaires.of("MOD", Polarity.POSITIVE, 6, 2, 2),
            Questionnaires.of("VAL", Polarity.POSITIVE, 6, 2),
            Questionnaires.of("SGN", Polarity.NEGATIVE, 5, 3),
            Questionnaires.of("BLK", Polarity.NEGATIVE, 5, 2, 1),
            Questionnaires.ceo(),
            Questionnaires.of("OWN", Polarity.NEGATIVE, 4, 2)
        };
    }

    /** A team with answers of all kinds, findings and weighing. */
    Assessment next() {
        Assessments team = team();
        int people = peopleOf(team);
        for (Questionnaire questionnaire : small()) {
            int levels = questionnaire.scale().size();
            questionnaire.items().forEach(item -> votes(team, item.id().value(), people, levels));
            questionnaire.sections().forEach(section -> weigh(team, section.id().value(), people));
        }
        turns(team, people);
        return team.build();
    }

    /** A team whose answers are first votes alone, so that scores can only come from them. */
    Assessment nextWithFirstVotesOnly() {
        Assessments team = team();
        int people = peopleOf(team);
        for (Questionnaire questionnaire : small()) {
            questionnaire
                    .items()
                    .forEach(
                            item ->
                                    team.votes(
                                            item.id().value(),
                                            row(people, questionnaire.scale().size())));
        }
        return team.build();
    }

    /** The same assessment with its participants and answers in another order. */
    Assessment shuffled(Assessment assessment) {
        List<Participant> people = new ArrayList<>(assessment.participants());
        List<GivenAnswer> given = new ArrayList<>(assessment.answers().given());
        Collections.shuffle(people, random);
        Collections.shuffle(given, random);
        return assessment
                .withParticipants(people)
                .withAnswers(new Answers(given, assessment.answers().turns()));
    }

    private Assessments team() {
        int people = 1 + random.nextInt(14);
        Assessments team =
                switch (random.nextInt(5)) {
                    case 0, 1 -> Assessments.confidential(people);
                    case 2 -> Assessments.solo();
                    default -> Assessments.workshop(people);
                };
        team.asking(small())
                .consent(random.nextInt(4) > 0, random.nextBoolean())
                .groups(
                        random.ints(people, 0, GROUPS.size())
                                .mapToObj(GROUPS::get)
                                .toArray(String[]::new));
        if (random.nextInt(4) > 0) {
            team.withCeo();
        }
        if (random.nextInt(4) == 0) {
            team.smallestGroup(5 + random.nextInt(2));
        }
        return team;
    }

    private static int peopleOf(Assessments team) {
        return team.build().participants().size();
    }

    private void votes(Assessments team, String item, int people, int levels) {
        team.votes(item, row(people, levels));
        if (random.nextInt(4) == 0) {
            team.secondVotes(item, row(people, levels));
        }
        if (random.nextInt(6) == 0) {
            team.agreed(item, random.nextInt(levels));
        }
        if (random.nextInt(20) == 0) {
            team.ruledNotApplicable(item);
        }
        if (random.nextInt(4) == 0) {
            team.evidence(item, random.nextInt(4));
        }
        if (random.nextInt(3) == 0) {
            team.comment(1 + random.nextInt(people), item, random.nextInt(levels), "On " + item);
        }
    }

    private @Nullable Object[] row(int people, int levels) {
        int willing = random.nextInt(12);
        return IntStream.range(0, people).mapToObj(i -> vote(levels, willing)).toArray();
    }

    private @Nullable Object vote(int levels, int willing) {
        if (random.nextInt(12) <= willing) {
            return random.nextInt(levels);
        }
        return switch (random.nextInt(3)) {
            case 0 -> "DK";
            case 1 -> "NA";
            default -> null;
        };
    }

    private void weigh(Assessments team, String section, int people) {
        if (random.nextBoolean()) {
            team.importance(section, random.ints(1 + random.nextInt(people), 1, 6).toArray());
        }
        if (random.nextBoolean()) {
            team.effort(section, 1 + random.nextInt(3), random.nextBoolean(), random.nextBoolean());
        }
    }

    private void turns(Assessments team, int people) {
        for (int person = 1; person <= people; person++) {
            if (random.nextInt(3) > 0) {
                team.firstPicture(person, 1 + random.nextInt(5));
            }
            switch (random.nextInt(4)) {
                case 0 -> team.handedIn(person, true);
                case 1 -> team.handedIn(person, false);
                case 2 -> {
                    if (random.nextInt(4) == 0) {
                        team.leftOut(person);
                    }
                }
                default -> {}
            }
        }
    }
}
