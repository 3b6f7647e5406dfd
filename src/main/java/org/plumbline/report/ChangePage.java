package org.plumbline.report;

import org.plumbline.chart.ChangeWords;
import org.plumbline.chart.ComparisonCharts;
import org.plumbline.chart.Titles;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.LastTime;
import org.plumbline.comparison.LeftOut;
import org.plumbline.comparison.Since;
import org.plumbline.comparison.Stand;
import org.plumbline.comparison.Team;
import org.plumbline.model.Action;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;
import org.plumbline.scoring.Change;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.PairedChange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What moved since the last comparable assessment, in the words of method 5.2, and what was done in
 * between. Absent where there is none.
 */
final class ChangePage implements ReportPage {

    private final Material material;
    private final Optional<LastTime> lastTime;

    ChangePage(Material material, Optional<LastTime> lastTime) {
        this.material = material;
        this.lastTime = lastTime;
    }

    @Override
    public ReportPart part() {
        return ReportPart.CHANGE;
    }

    @Override
    public List<Chapter> chapters() {
        return lastTime.stream().map(LastTime::comparison).map(this::chapter).toList();
    }

    private Chapter chapter(Comparison comparison) {
        Since since = comparison.sinceLast();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, lead(since)));
        people(since).ifPresent(blocks::add);
        new ComparisonCharts(comparison, since, titles(), material.lettering())
                .instruments()
                .map(Figure::of)
                .ifPresent(blocks::add);
        blocks.addAll(new Moved(comparison, since).blocks());
        done(since).ifPresent(blocks::add);
        leftOut(comparison).ifPresent(blocks::add);
        blocks.add(Paragraph.of(TextRole.SMALL_QUIET, text("report.change.rule")));
        return Chapter.of(
                "change",
                material.eyebrow(text("report.change.overline", since.before().title())),
                text("report.change.title"),
                blocks);
    }

    private String lead(Since since) {
        OptionalDouble then = since.before().index();
        OptionalDouble now = since.now().index();
        String date = material.messages().longDate(since.before().date());
        if (then.isEmpty() || now.isEmpty()) {
            return text("report.change.lead.none", since.before().title(), date);
        }
        String index =
                text(
                        "report.change.lead",
                        since.before().title(),
                        date,
                        material.points(then),
                        material.points(now),
                        words().of(since.overall()));
        return !since.team().different() && fell(since)
                ? index + " " + text("report.change.fall")
                : index;
    }

    private static boolean fell(Since since) {
        return DisplayRounding.points(since.now().index().orElseThrow())
                < DisplayRounding.points(since.before().index().orElseThrow());
    }

    private ChangeWords words() {
        return new ChangeWords(material.messages());
    }

    /** Who is compared; nothing to say of one person's view. */
    private Optional<Block> people(Since since) {
        Team team = since.team();
        if (material.solo() && team.before() == 1) {
            return Optional.empty();
        }
        String who = text("report.change.people", team.same(), team.now(), team.before());
        return Optional.of(
                team.different()
                        ? Message.of(
                                Message.Tone.CAUTION,
                                RichText.of(text("report.change.care"), RunStyle.STRONG)
                                        .and(" " + who))
                        : Paragraph.of(TextRole.BODY_QUIET, who));
    }

    private Optional<Block> done(Since since) {
        List<Action> all = since.done().all();
        return all.isEmpty()
                ? Optional.of(Paragraph.of(text("report.change.done.none")))
                : Optional.of(
                        Paragraph.of(
                                text(
                                        "report.change.done",
                                        since.done().finished(),
                                        all.size(),
                                        since.before().title())));
    }

    private Optional<Block> leftOut(Comparison comparison) {
        List<LeftOut> left = comparison.leftOut();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        String named =
                Stream.concat(
                                left.stream()
                                        .filter(one -> one.reason() != LeftOut.Reason.QUESTIONNAIRE)
                                        .map(one -> one.item() + " " + title(one)),
                                left.stream()
                                        .filter(one -> one.reason() == LeftOut.Reason.QUESTIONNAIRE)
                                        .map(this::questionnaireTitle)
                                        .distinct())
                        .collect(Collectors.joining("; "));
        return Optional.of(Message.note(RichText.of(text("report.change.leftOut", named))));
    }

    /** In the words of the report, where it asks the item itself. */
    private String title(LeftOut one) {
        return material.item(one.item()).map(asked -> asked.item().title()).orElse(one.title());
    }

    private String questionnaireTitle(LeftOut one) {
        return material.questionnaire(one.questionnaire())
                .map(Questionnaire::shortTitle)
                .orElse(one.questionnaireTitle());
    }

    private Titles titles() {
        return new Titles(material.assessment());
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }

    /** The sections that moved, and what was done about them. */
    private final class Moved {

        private final Comparison comparison;
        private final Since since;

        Moved(Comparison comparison, Since since) {
            this.comparison = comparison;
            this.since = since;
        }

        List<Block> blocks() {
            List<Section> sections =
                    comparison.questionnaires().stream()
                            .map(Questionnaire::sections)
                            .flatMap(List::stream)
                            .toList();
            List<Section> moved =
                    sections.stream()
                            .filter(this::moved)
                            .sorted(Comparator.comparing(section -> !clear(section)))
                            .toList();
            List<Block> blocks = new ArrayList<>();
            blocks.add(Heading.of(text("report.change.sections")));
            if (!moved.isEmpty()) {
                blocks.add(table(moved));
            }
            blocks.add(
                    Paragraph.of(
                            TextRole.SMALL_QUIET,
                            text("report.change.rest", sections.size() - moved.size())));
            return blocks;
        }

        private boolean moved(Section section) {
            return since.section(section.id()) instanceof PairedChange.Said said
                    && said.word() != Change.Word.NONE;
        }

        private boolean clear(Section section) {
            return since.section(section.id()) instanceof PairedChange.Said said
                    && said.word() == Change.Word.CLEAR;
        }

        private Table table(List<Section> moved) {
            List<Column> columns =
                    List.of(
                            Column.left(text("report.change.head.section"), 3),
                            Column.left(text("report.change.head.then"), 1.2),
                            Column.left(text("report.change.head.now"), 1.2),
                            Column.left(text("report.change.head.say"), 1.9),
                            Column.left(text("report.change.head.done"), 4));
            return Table.of(columns, moved.stream().map(this::row).toList());
        }

        private Row row(Section section) {
            return Row.of(
                    Cell.of(titles().of(section.id())),
                    Cell.of(points(since.before(), section)),
                    Cell.of(points(since.now(), section)),
                    Cell.of(words().of(since.section(section.id()))),
                    Cell.of(actions(section)));
        }

        private String points(Stand stand, Section section) {
            OptionalDouble score = stand.section(section.id());
            return score.isEmpty() || material.solo()
                    ? material.points(score)
                    : text(
                            "report.change.points",
                            material.points(score),
                            stand.people(section.id()));
        }

        private String actions(Section section) {
            List<Action> done = since.done().on(section.id());
            if (since.roseWithoutAction(section.id())) {
                return text("report.change.noAction");
            }
            return done.isEmpty()
                    ? text("report.none")
                    : done.stream().map(Action::what).collect(Collectors.joining("; "));
        }
    }
}
