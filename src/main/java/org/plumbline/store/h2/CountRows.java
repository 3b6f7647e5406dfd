package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.ItemId;
import org.plumbline.model.SectionId;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of what was counted in the room without persons. */
final class CountRows {

    void replaceVotes(Sql sql, AssessmentId assessment, List<CountedVotes> counted)
            throws SQLException {
        sql.update("DELETE FROM counted_vote WHERE assessment = ?", assessment);
        for (CountedVotes votes : counted) {
            insert(sql, assessment, votes);
        }
    }

    void remove(Sql sql, AssessmentId assessment, ItemId item, int round) throws SQLException {
        sql.update(
                "DELETE FROM counted_vote WHERE assessment = ? AND item = ? AND round = ?",
                assessment,
                item,
                round);
    }

    void insert(Sql sql, AssessmentId assessment, CountedVotes votes) throws SQLException {
        sql.update(
                """
                INSERT INTO counted_vote
                    (assessment, item, round, levels, dont_know, not_applicable)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                assessment,
                votes.item(),
                votes.round(),
                text(votes.levels()),
                votes.dontKnow(),
                votes.notApplicable());
    }

    List<CountedVotes> votes(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM counted_vote WHERE assessment = ? ORDER BY item, round",
                CountRows::votes,
                assessment);
    }

    List<CountedVotes> votes(Sql sql, AssessmentId assessment, ItemId item) throws SQLException {
        return sql.list(
                "SELECT * FROM counted_vote WHERE assessment = ? AND item = ? ORDER BY round",
                CountRows::votes,
                assessment,
                item);
    }

    private static CountedVotes votes(Row row) throws SQLException {
        return new CountedVotes(
                row.text("item", ItemId::new),
                row.number("round"),
                numbers(row.text("levels")),
                row.number("dont_know"),
                row.number("not_applicable"));
    }

    void replaceImportance(Sql sql, AssessmentId assessment, List<CountedImportance> counted)
            throws SQLException {
        sql.update("DELETE FROM counted_importance WHERE assessment = ?", assessment);
        for (CountedImportance ratings : counted) {
            insert(sql, assessment, ratings);
        }
    }

    /** Keeps the ratings counted for a section, in place of those counted before; reads none. */
    void put(Sql sql, AssessmentId assessment, CountedImportance ratings) throws SQLException {
        sql.update(
                "DELETE FROM counted_importance WHERE assessment = ? AND section = ?",
                assessment,
                ratings.section());
        insert(sql, assessment, ratings);
    }

    private static void insert(Sql sql, AssessmentId assessment, CountedImportance ratings)
            throws SQLException {
        sql.update(
                "INSERT INTO counted_importance (assessment, section, ratings) VALUES (?, ?, ?)",
                assessment,
                ratings.section(),
                text(ratings.ratings()));
    }

    List<CountedImportance> importance(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM counted_importance WHERE assessment = ? ORDER BY section",
                row ->
                        new CountedImportance(
                                row.text("section", SectionId::new), numbers(row.text("ratings"))),
                assessment);
    }

    private static String text(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String counts) {
        return Arrays.stream(counts.split(",", -1)).map(Integer::valueOf).toList();
    }
}
