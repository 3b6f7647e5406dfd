package org.plumbline.ui.compare;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.settings.Compared;
import org.plumbline.settings.CurrentSettings;
import org.plumbline.workflow.Series;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was compared last, kept with the settings as ids alone. */
public final class LastCompared {

    private final CurrentSettings settings;

    /** Remembers in these settings. */
    public LastCompared(CurrentSettings settings) {
        this.settings = settings;
    }

    private Compared last() {
        return settings.get().compared();
    }

    private void keep(UnaryOperator<Compared> change) {
        settings.change(now -> now.withCompared(change.apply(now.compared())));
    }

    /** The one of these series that was compared over time, if it can still be. */
    Optional<Series> series(List<Series> all) {
        return all.stream().filter(Series::comparable).filter(this::wasCompared).findFirst();
    }

    private boolean wasCompared(Series series) {
        List<String> ids =
                Stream.concat(last().series().stream(), last().years().stream()).toList();
        return series.years().stream().anyMatch(year -> ids.contains(year.id().value()));
    }

    /** Whether an assessment was chosen; none was if the newest are compared. */
    boolean chosen(AssessmentId id) {
        return last().years().contains(id.value());
    }

    /** Whether the latest was compared with this one. */
    boolean base(AssessmentId id) {
        return last().base().filter(id.value()::equals).isPresent();
    }

    /** Remembers a series whose newest assessments are compared. */
    void remember(Series series) {
        keep(now -> now.withTime(anchor(series), List.of(), Optional.empty()));
    }

    /** Remembers the assessments that were chosen. */
    void remember(Series series, List<AssessmentId> chosen) {
        List<String> ids = chosen.stream().map(AssessmentId::value).toList();
        keep(now -> now.withTime(anchor(series), ids, now.base()));
    }

    /** Remembers what the latest is compared with. */
    void rememberBase(Series series, AssessmentId base) {
        keep(now -> now.withTime(anchor(series), now.years(), Optional.of(base.value())));
    }

    private static String anchor(Series series) {
        return series.years().getFirst().id().value();
    }

    /** Whether the sections of this questionnaire were shown; at first the seven sins. */
    boolean questionnaire(QuestionnaireId id) {
        return last().questionnaire().orElseGet(QuestionnaireId.SIN::value).equals(id.value());
    }

    void remember(QuestionnaireId shown) {
        keep(now -> now.withQuestionnaire(shown.value()));
    }

    /** Whether this assessment was shown among other organisations. */
    boolean subject(AssessmentId id) {
        return last().subject().filter(id.value()::equals).isPresent();
    }

    void rememberSubject(AssessmentId shown) {
        keep(now -> now.withSubject(shown.value()));
    }

    Tab tab() {
        return last().across() ? Tab.ACROSS : Tab.TIME;
    }

    void remember(Tab shown) {
        keep(now -> now.withAcross(shown == Tab.ACROSS));
    }
}
