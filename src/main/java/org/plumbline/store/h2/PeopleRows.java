package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

import java.sql.SQLException;
import java.util.List;

/** The rows of participants. */
final class PeopleRows {

    void replace(Sql sql, AssessmentId assessment, List<Participant> people) throws SQLException {
        sql.update("DELETE FROM participant WHERE assessment = ?", assessment);
        for (int place = 0; place < people.size(); place++) {
            Participant person = people.get(place);
            sql.update(
                    """
                    INSERT INTO participant
                        (assessment, place, id, full_name, office, in_group, is_ceo, joined_late)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    assessment,
                    place,
                    person.id(),
                    person.name(),
                    person.role(),
                    person.group(),
                    person.ceo(),
                    person.joinedLate());
        }
    }

    List<Participant> of(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM participant WHERE assessment = ? ORDER BY place",
                row ->
                        new Participant(
                                row.text("id", ParticipantId::new),
                                row.text("full_name"),
                                row.text("office"),
                                row.text("in_group"),
                                row.flag("is_ceo"),
                                row.flag("joined_late")),
                assessment);
    }
}
