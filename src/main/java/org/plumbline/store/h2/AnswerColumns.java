package org.plumbline.store.h2;

import org.plumbline.model.Answer;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/** The columns that say what somebody answered, in every table that holds answers. */
record AnswerColumns(String kind, OptionalInt level, Optional<String> reason) {

    private static final String RATED = "RATED";
    private static final String DONT_KNOW = "DONT_KNOW";
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    static AnswerColumns of(Answer answer) {
        return switch (answer) {
            case Answer.Rated(int level) ->
                    new AnswerColumns(RATED, OptionalInt.of(level), Optional.empty());
            case Answer.DontKnow _ ->
                    new AnswerColumns(DONT_KNOW, OptionalInt.empty(), Optional.empty());
            case Answer.NotApplicable(String reason) ->
                    new AnswerColumns(NOT_APPLICABLE, OptionalInt.empty(), Optional.of(reason));
        };
    }

    static AnswerColumns of(Row row) throws SQLException {
        return new AnswerColumns(
                row.text("kind"), row.maybeNumber("chosen_level"), row.maybe("reason"));
    }

    Answer answer() {
        return switch (kind) {
            case RATED ->
                    new Answer.Rated(
                            level.orElseThrow(
                                    () -> new IllegalArgumentException("A rating has no level")));
            case DONT_KNOW -> new Answer.DontKnow();
            case NOT_APPLICABLE -> new Answer.NotApplicable(reason.orElse(""));
            default -> throw new IllegalArgumentException("No kind of answer");
        };
    }
}
