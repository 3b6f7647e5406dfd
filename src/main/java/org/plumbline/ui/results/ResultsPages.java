package org.plumbline.ui.results;

import org.plumbline.chart.GroupHeat;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.ResultCharts;
import org.plumbline.comparison.LastTime;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Phase;
import org.plumbline.model.TurnState;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.ItemStatus;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Participation;
import org.plumbline.scoring.Result;

import java.util.ArrayList;
import java.util.List;

/** Says what stands on the overview of an assessment, without any toolkit. */
final class ResultsPages {

    private static final int MOST_REMARKS = 2;

    private final AssessmentScoring scoring;
    private final Lettering lettering;
    private final Messages messages;

    ResultsPages(AssessmentScoring scoring, Lettering lettering) {
        this.scoring = scoring;
        this.lettering = lettering;
        this.messages = lettering.messages();
    }

    /**
     * The results of an assessment.
     *
     * @param past comparable assessments before it, newest first
     */
    ResultsState of(Assessment assessment, List<Assessment> past) {
        if (assessment.phase() != Phase.CLOSED) {
            return new ResultsState.NotClosed(notClosed(assessment));
        }
        Result result = scoring.score(assessment);
        return result.participation().answered() == 0
                ? new ResultsState.NothingAnswered(messages.get("results.nothing"))
                : new ResultsState.Shown(page(assessment, result, past));
    }

    private String notClosed(Assessment assessment) {
        long handedIn =
                assessment.answers().turns().stream()
                        .filter(turn -> turn.state() == TurnState.HANDED_IN)
                        .count();
        return messages.get("results.notClosed", handedIn, assessment.participants().size());
    }

    private ResultsPage page(Assessment assessment, Result result, List<Assessment> past) {
        ResultCharts charts =
                new ResultCharts(assessment, result, lettering, LastTime.before(assessment, past));
        ItemRows rows = new ItemRows(assessment, result, charts, messages);
        StageCards stages = new StageCards(result, charts, messages);
        ChartCards cards = new ChartCards(assessment, result, charts, rows, messages);
        return new ResultsPage(
                messages.get(
                        "results.heading",
                        assessment.setup().organisation(),
                        assessment.setup().title()),
                line(assessment, result.participation()),
                remarks(result),
                stages.stage(),
                new TrendCards(assessment, result, past, lettering).trend(),
                cards.instruments(),
                stages.gates(),
                cards.sections(),
                cards.ceo(),
                cards.signs(),
                list("discuss", rows.talk(), empty(result, discussEmpty(result))),
                list("fix", rows.low(), empty(result, "results.fix.empty")),
                list("unknown", rows.unknown(), unknownEmpty(result)),
                new EvidenceCards(assessment, result, rows, messages).claims(),
                stages.firstPicture(),
                heat(assessment, result, rows),
                new ItemSheets(assessment, result, rows).all(),
                new CommentSheets(assessment, rows, messages).of(result),
                assessment.participants());
    }

    private HeatSource heat(Assessment assessment, Result result, ItemRows rows) {
        return new HeatSource(
                result,
                new GroupHeat(assessment, result, lettering),
                rows,
                new HeatNotes(assessment, result, messages),
                messages);
    }

    private RowList list(String id, List<Row> rows, String empty) {
        return new RowList(id, messages.get("results." + id + ".title"), empty, rows);
    }

    /** Without any value one cannot say that there is nothing to find. */
    private String empty(Result result, String key) {
        boolean valued = result.items().stream().anyMatch(item -> item.score().isPresent());
        return messages.get(valued ? key : "results.tooFew");
    }

    private static String discussEmpty(Result result) {
        if (result.singleView()) {
            return "results.discuss.single";
        }
        return result.apart().judged() == 0 ? "results.tooFew" : "results.discuss.empty";
    }

    private String unknownEmpty(Result result) {
        return messages.get(
                result.participation().dontKnow() == 0
                        ? "results.unknown.empty"
                        : "results.tooFew");
    }

    private String line(Assessment assessment, Participation participation) {
        String answered =
                messages.get(
                        "results.line.answered",
                        participation.answered(),
                        participation.members(),
                        messages.longDate(assessment.setup().date()));
        return participation.dontKnow() == 0
                ? answered
                : answered + " " + messages.get("results.line.dontKnow", participation.dontKnow());
    }

    private List<Remark> remarks(Result result) {
        List<Remark> remarks = new ArrayList<>();
        Participation people = result.participation();
        if (result.singleView()) {
            remarks.add(remark(false, "single"));
        } else if (people.answered() < result.smallestGroup()) {
            remarks.add(remark(true, "tooFew", result.smallestGroup()));
        } else if (people.partialView()) {
            remarks.add(remark(false, "partial", people.answered(), people.members()));
        }
        if (result.overall().status() == OverallResult.Status.PARTIAL) {
            remarks.add(remark(false, "instruments", result.overall().instruments()));
        }
        if (hides(result)) {
            remarks.add(remark(true, "hidden", result.smallestGroup()));
        }
        return remarks.subList(0, Math.min(MOST_REMARKS, remarks.size()));
    }

    private static boolean hides(Result result) {
        return result.participation().answered() >= result.smallestGroup()
                && result.items().stream().anyMatch(item -> item.status() == ItemStatus.SUPPRESSED);
    }

    private Remark remark(boolean privacy, String key, Object... arguments) {
        return new Remark(
                privacy,
                messages.get("results.remark." + key + ".strong", arguments),
                messages.get("results.remark." + key, arguments));
    }
}
