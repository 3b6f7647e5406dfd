package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.model.TurnState;
import org.plumbline.store.Overview;
import org.plumbline.store.OverviewStore;
import org.plumbline.store.Standing;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of assessments from the database, in one query. */
record H2OverviewStore(Transactions transactions) implements OverviewStore {

    private static final String LIST =
            """
            SELECT a.id, a.organisation, a.title, a.held_on, a.phase, a.form, a.privacy_mode,
                a.method_version, a.benchmark_agreed, a.opened_at, p.full_name, t.turn_state,
                s.assessment AS standing_of, s.stage, s.overall_index, s.range_low, s.range_high,
                (SELECT STRING_AGG(e.edition, ' ' ORDER BY e.edition)
                    FROM asked_edition e WHERE e.assessment = a.id) AS editions
            FROM assessment a
            LEFT JOIN participant p ON p.assessment = a.id
            LEFT JOIN turn t ON t.assessment = a.id AND t.participant = p.id
            LEFT JOIN standing s ON s.assessment = a.id
            ORDER BY a.opened_at DESC NULLS LAST, a.id, p.place
            """;

    @Override
    public List<Overview> list() {
        return transactions.read(
                sql -> {
                    Map<AssessmentId, Gathered> gathered = new LinkedHashMap<>();
                    sql.list(LIST, row -> gather(gathered, row));
                    return gathered.values().stream().map(Gathered::overview).toList();
                });
    }

    private static Gathered gather(Map<AssessmentId, Gathered> gathered, Row row)
            throws SQLException {
        AssessmentId id = row.text("id", AssessmentId::new);
        Gathered one = gathered.get(id);
        if (one == null) {
            one = new Gathered(id, row);
            gathered.put(id, one);
        }
        one.addPerson(row);
        return one;
    }

    @Override
    public void opened(AssessmentId assessment, Instant when) {
        transactions.write(
                sql ->
                        sql.update(
                                "UPDATE assessment SET opened_at = ? WHERE id = ?",
                                when,
                                assessment));
    }

    @Override
    public void keepStanding(AssessmentId assessment, Standing standing) {
        transactions.write(sql -> StandingRows.put(sql, assessment, standing));
    }

    /** What the rows of one assessment say together. */
    private static final class Gathered {
        private final AssessmentId id;
        private final String organisation;
        private final String title;
        private final LocalDate date;
        private final Phase phase;
        private final Form form;
        private final Mode mode;
        private final String method;
        private final boolean benchmark;
        private final String asked;
        private final Optional<Instant> opened;
        private final Optional<Standing> standing;
        private final List<String> stillToCome = new ArrayList<>();
        private int people;

        Gathered(AssessmentId id, Row row) throws SQLException {
            this.id = id;
            organisation = row.text("organisation");
            title = row.text("title");
            date = row.date("held_on");
            phase = row.text("phase", Phase::valueOf);
            form = row.text("form", Form::valueOf);
            mode = row.text("privacy_mode", Mode::valueOf);
            method = row.text("method_version");
            benchmark = row.flag("benchmark_agreed");
            asked = method + " " + row.maybe("editions").orElse("");
            opened = row.maybeInstant("opened_at");
            standing = StandingRows.in(row);
        }

        void addPerson(Row row) throws SQLException {
            Optional<String> name = row.maybe("full_name");
            if (name.isPresent()) {
                people++;
                boolean handedIn =
                        row.maybe("turn_state").equals(Optional.of(TurnState.HANDED_IN.name()));
                if (!handedIn) {
                    stillToCome.add(name.get());
                }
            }
        }

        Overview overview() {
            return new Overview(
                    id,
                    organisation,
                    title,
                    date,
                    phase,
                    form,
                    mode,
                    method,
                    benchmark,
                    asked,
                    people,
                    people - stillToCome.size(),
                    stillToCome,
                    opened,
                    standing);
        }
    }
}
