package org.plumbline.ui.results;

import org.plumbline.chart.ChangeWords;
import org.plumbline.chart.Chart;
import org.plumbline.chart.IndexTrend;
import org.plumbline.chart.Lettering;
import org.plumbline.comparison.LastTime;
import org.plumbline.comparison.Since;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The index over the years, as far as all items were asked alike, and what may be said of the
 * change since last time (method 5.2).
 */
final class TrendCards {

    /** Most years in view. */
    private static final int MOST = 5;

    private final Assessment assessment;
    private final Result result;
    private final List<Assessment> past;
    private final Lettering lettering;
    private final Messages messages;

    /**
     * @param past comparable assessments before this one
     */
    TrendCards(Assessment assessment, Result result, List<Assessment> past, Lettering lettering) {
        this.assessment = assessment;
        this.result = result;
        this.past = past;
        this.lettering = lettering;
        this.messages = lettering.messages();
    }

    /** Absent without an index before or now; says so where not all was asked alike. */
    Optional<Finding> trend() {
        List<IndexTrend.Year> years = years();
        Optional<LastTime> before = LastTime.before(assessment, past);
        Optional<LastTime> last = before.filter(one -> one.index().isPresent());
        OverallResult now = result.overall();
        if (now.score().isPresent() && before.filter(one -> !one.alike()).isPresent()) {
            return before.map(this::unlike);
        }
        if (years.isEmpty() || last.isEmpty() || now.score().isEmpty()) {
            return Optional.empty();
        }
        years.add(
                new IndexTrend.Year(
                        name(assessment.setup().title(), assessment.setup().date()),
                        now.score(),
                        now.range()));
        return last.map(one -> finding(new IndexTrend(years, lettering), one));
    }

    /** Those with an index over the same items, oldest first. */
    private List<IndexTrend.Year> years() {
        List<IndexTrend.Year> years = new ArrayList<>();
        past.stream()
                .sorted(Comparator.comparing((Assessment one) -> one.setup().date()).reversed())
                .limit(MOST - 1L)
                .flatMap(one -> LastTime.before(assessment, List.of(one)).stream())
                .filter(one -> one.index().isPresent())
                .map(
                        one ->
                                new IndexTrend.Year(
                                        name(one.title(), one.date()), one.index(), one.range()))
                .forEach(years::addFirst);
        return years;
    }

    /** The year, as it is short; the title where two assessments are of one year. */
    private String name(String title, LocalDate date) {
        long years =
                Stream.concat(Stream.of(assessment), past.stream())
                        .map(one -> one.setup().date().getYear())
                        .distinct()
                        .count();
        return years == past.size() + 1L ? Integer.toString(date.getYear()) : title;
    }

    /** Why there is no line although there is a year before. */
    private Finding unlike(LastTime last) {
        String title = messages.get("results.trend.title");
        List<String> why = List.of(messages.get("results.trend.unlike", last.title()));
        return new Finding(
                "trend",
                title,
                "",
                Optional.empty(),
                why,
                Detail.of("trend", title, Optional.empty(), why));
    }

    private Finding finding(Chart chart, LastTime last) {
        Since since = last.comparison().sinceLast();
        var words = new ChangeWords(messages);
        String title = messages.get("results.trend.title");
        String change =
                since.team().different()
                        ? messages.get("results.trend.differentTeam", last.title())
                        : messages.get(
                                "results.trend.since",
                                last.title(),
                                words.points(since.indexDifference()),
                                words.of(since.overall()));
        String people =
                messages.get("results.trend.people", since.team().same(), since.team().now());
        return new Finding(
                "trend",
                title,
                "",
                Optional.of(chart),
                List.of(change),
                Detail.of("trend", title, Optional.of(chart), List.of(change, people)));
    }
}
