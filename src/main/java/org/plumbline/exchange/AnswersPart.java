package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Scale;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The answers of an assessment file, and how far the turns of its participants have come. */
final class AnswersPart {

    private static final int HIGHEST_STAGE = 5;

    private final Scope scope;
    private final Once answers = new Once("this participant's answer in this round");
    private final Once counts = new Once("a count in this round");
    private final Once turns = new Once("a turn");

    AnswersPart(Scope scope) {
        this.scope = scope;
    }

    Answers read(JsonObject json) {
        List<GivenAnswer> given = json.findObjects("answers", this::answer);
        List<Turn> begun = json.findObjects("turns", this::turn);
        List<CountedVotes> counted = json.findObjects("countedVotes", this::counted);
        return json.sound() ? new Answers(given, begun, counted) : Answers.NONE;
    }

    private Optional<CountedVotes> counted(JsonObject json) {
        ItemId item = scope.item(json);
        int round = json.get("round", Expected.integer(1, 2));
        counts.check(json, "item", new CountedVotes.Key(item, round));
        List<Integer> levels = json.values("levels", Counting.votes());
        int levelCount = scope.scaleOf(item).map(Scale::size).orElse(levels.size());
        if (json.sound() && levels.size() != levelCount) {
            json.problem("levels", "has " + levels.size() + " counts; expected " + levelCount);
        }
        int dontKnow = json.find("dontKnow", Counting.votes()).orElse(0);
        int notApplicable = json.find("notApplicable", Counting.votes()).orElse(0);
        if (json.sound() && Counting.sum(levels) + dontKnow + notApplicable == 0) {
            json.problem("levels", "holds no vote; expected at least one");
        }
        return json.made(() -> new CountedVotes(item, round, levels, dontKnow, notApplicable));
    }

    private Optional<GivenAnswer> answer(JsonObject json) {
        ParticipantId participant = scope.participant(json);
        ItemId item = scope.item(json);
        int round = json.get("round", Expected.integer(1, 2));
        answers.check(json, "item", new GivenAnswer.Key(participant, item, round));
        Answer answer = json.get("value", value(scope.scaleOf(item)));
        Optional<String> reason = json.find("reason", AssessmentFormat.blankable());
        if (reason.isPresent() && json.sound() && !(answer instanceof Answer.NotApplicable)) {
            json.problem("reason", "stands beside another answer; expected only beside \"NA\"");
        }
        Optional<String> comment = json.find("comment", AssessmentFormat.blankable());
        return json.made(
                () ->
                        new GivenAnswer(
                                participant, item, round, withReason(answer, reason), comment));
    }

    private static Expected<Answer> value(Optional<Scale> scale) {
        String levels =
                scale.map(s -> "a level from " + s.lowest() + " to " + s.highest())
                        .orElse("a level");
        return Expected.numberOrText(
                levels + ", \"DK\" or \"NA\"",
                new Answer.DontKnow(),
                level ->
                        scale.map(s -> s.contains(level)).orElse(true)
                                ? Optional.of(new Answer.Rated(level))
                                : Optional.empty(),
                AnswersPart::word);
    }

    private static Optional<Answer> word(String text) {
        return switch (text) {
            case AssessmentFormat.DONT_KNOW -> Optional.of(new Answer.DontKnow());
            case AssessmentFormat.NOT_APPLICABLE -> Optional.of(new Answer.NotApplicable(""));
            default -> Optional.empty();
        };
    }

    private static Answer withReason(Answer answer, Optional<String> reason) {
        return answer instanceof Answer.NotApplicable
                ? new Answer.NotApplicable(reason.orElse(""))
                : answer;
    }

    private Optional<Turn> turn(JsonObject json) {
        ParticipantId participant = scope.participant(json);
        turns.check(json, "participant", participant);
        TurnState state = json.get("state", Expected.choice(TurnState.class));
        Optional<Integer> stage = json.find("firstPicture", Expected.integer(1, HIGHEST_STAGE));
        boolean released = json.find("commentsReleased", Expected.truth()).orElse(false);
        return json.made(
                () ->
                        new Turn(
                                participant,
                                state,
                                stage.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                                released,
                                Optional.empty()));
    }
}
