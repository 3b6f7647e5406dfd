package org.plumbline.exchange;

import org.plumbline.catalogue.JsonText;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.Turn;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers and turns as members of an assessment file. */
final class AnswerMembers {

    private AnswerMembers() {}

    static Map<String, Object> of(Answers answers) {
        var members = new LinkedHashMap<String, Object>();
        Names.putList(members, "turns", answers.turns().stream().map(AnswerMembers::turn).toList());
        Names.putList(
                members, "answers", answers.given().stream().map(AnswerMembers::answer).toList());
        Names.putList(
                members,
                "countedVotes",
                answers.counted().stream().map(AnswerMembers::counted).toList());
        return members;
    }

    private static Map<String, Object> counted(CountedVotes votes) {
        Map<String, Object> members =
                JsonText.members(
                        "item", votes.item().value(),
                        "round", votes.round(),
                        "levels", votes.levels());
        putCount(members, "dontKnow", votes.dontKnow());
        putCount(members, "notApplicable", votes.notApplicable());
        return members;
    }

    private static void putCount(Map<String, Object> members, String key, int count) {
        if (count > 0) {
            members.put(key, count);
        }
    }

    private static Map<String, Object> turn(Turn turn) {
        Map<String, Object> members =
                JsonText.members(
                        "participant", turn.participant().value(), "state", Names.of(turn.state()));
        turn.firstPicture().ifPresent(stage -> members.put("firstPicture", stage));
        if (turn.commentsReleased()) {
            members.put("commentsReleased", true);
        }
        return members;
    }

    private static Map<String, Object> answer(GivenAnswer given) {
        Map<String, Object> members =
                JsonText.members(
                        "participant", given.participant().value(),
                        "item", given.item().value(),
                        "round", given.round());
        switch (given.answer()) {
            case Answer.Rated(int level) -> members.put("value", level);
            case Answer.DontKnow() -> members.put("value", AssessmentFormat.DONT_KNOW);
            case Answer.NotApplicable(String reason) -> {
                members.put("value", AssessmentFormat.NOT_APPLICABLE);
                Names.putText(members, "reason", reason);
            }
        }
        given.comment().ifPresent(comment -> members.put("comment", comment));
        return members;
    }
}
