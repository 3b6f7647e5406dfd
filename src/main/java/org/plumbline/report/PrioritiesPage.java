package org.plumbline.report;

import org.plumbline.chart.PriorityScatter;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.Quadrant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What to look at first: effort against rank where it was weighed, else the lowest sections. */
final class PrioritiesPage implements ReportPage {

    private static final int MOST = 10;
    private static final int LOWEST = 8;

    private final Material material;

    PrioritiesPage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.PRIORITIES;
    }

    @Override
    public List<Chapter> chapters() {
        List<PriorityResult> ranked = material.result().priorities();
        List<Block> blocks = ranked.isEmpty() ? lowest() : ranked(ranked);
        return blocks.isEmpty()
                ? List.of()
                : List.of(
                        Chapter.of(
                                "priorities",
                                material.eyebrow(text("report.priority.overline")),
                                text("report.priority.title"),
                                blocks));
    }

    private List<Block> ranked(List<PriorityResult> all) {
        List<PriorityResult> ranked = all.stream().limit(MOST).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, text("report.priority.lead")));
        List<PriorityScatter.Dot> dots =
                IntStream.range(0, ranked.size())
                        .boxed()
                        .flatMap(i -> dot(i + 1, ranked.get(i)).stream())
                        .toList();
        if (!dots.isEmpty()) {
            blocks.add(Figure.of(new PriorityScatter(dots, material.lettering())));
        }
        blocks.add(list(ranked));
        if (all.size() > MOST) {
            blocks.add(
                    Paragraph.of(
                            TextRole.SMALL_QUIET,
                            text(
                                    "report.priority.more",
                                    all.size() - MOST,
                                    material.points(all.get(MOST).priority()))));
        }
        if (ranked.stream().anyMatch(PriorityResult::talkFirst)) {
            blocks.add(Message.note(RichText.of(text("report.priority.talk.text"))));
        }
        return blocks;
    }

    private Optional<PriorityScatter.Dot> dot(int rank, PriorityResult priority) {
        OptionalInt effort = effort(priority.section());
        return effort.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PriorityScatter.Dot(
                                rank,
                                title(priority.section()),
                                priority.priority(),
                                effort.getAsInt(),
                                priority.talkFirst()));
    }

    private OptionalInt effort(SectionId section) {
        return material.assessment().weighing().effort().stream()
                .filter(estimate -> estimate.section().equals(section))
                .mapToInt(EffortEstimate::effort)
                .findFirst();
    }

    private String title(SectionId id) {
        return material.section(id).map(AskedSection::title).orElse(id.value());
    }

    private Table list(List<PriorityResult> ranked) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.priority.head.section"), 4),
                        Column.left(text("report.priority.head.score"), 1.4),
                        Column.centre(text("report.priority.head.p"), 0.9),
                        Column.left(text("report.priority.head.effort"), 2.6),
                        Column.left(text("report.priority.head.quadrant"), 1.8),
                        Column.left(text("report.priority.head.note"), 2.6));
        List<Row> rows =
                IntStream.range(0, ranked.size()).mapToObj(i -> row(i + 1, ranked.get(i))).toList();
        return Table.of(columns, rows);
    }

    private Row row(int rank, PriorityResult priority) {
        return Row.of(
                Cell.of(text("report.priority.ranked", rank, title(priority.section()))),
                Cell.of(score(priority.section())),
                Cell.of(RichText.of(material.points(priority.priority()), RunStyle.STRONG)),
                Cell.of(effortWord(effort(priority.section()))),
                Cell.of(priority.quadrant().map(this::quadrant).orElse(text("report.none"))),
                Cell.of(notes(priority)));
    }

    private String score(SectionId id) {
        return material.section(id)
                .filter(AskedSection::scored)
                .map(this::score)
                .orElse(text("report.none"));
    }

    private String score(AskedSection section) {
        String points = material.points(section.score());
        return material.solo()
                ? points
                : text("report.priority.points", points, section.result().people());
    }

    private String effortWord(OptionalInt effort) {
        return switch (effort.orElse(0)) {
            case 1 -> text("report.priority.effort.1");
            case 2 -> text("report.priority.effort.2");
            case 3 -> text("report.priority.effort.3");
            default -> text("report.priority.effort.none");
        };
    }

    private String quadrant(Quadrant quadrant) {
        return switch (quadrant) {
            case DO_NOW -> text("report.priority.quadrant.doNow");
            case PLAN -> text("report.priority.quadrant.plan");
            case TIDY_UP -> text("report.priority.quadrant.tidyUp");
            case WATCH -> text("report.priority.quadrant.watch");
        };
    }

    private String notes(PriorityResult priority) {
        List<String> notes = new ArrayList<>();
        if (priority.talkFirst()) {
            notes.add(text("report.priority.talkFirst"));
        }
        if (priority.quickWin()) {
            notes.add(text("report.priority.quickWin"));
        }
        if (priority.bindingGate()) {
            notes.add(text("report.priority.gate"));
        }
        return String.join("\n", notes);
    }

    private List<Block> lowest() {
        List<AskedSection> sections =
                material.sections().stream()
                        .filter(AskedSection::scored)
                        .sorted(Comparator.comparingDouble(s -> s.score().orElseThrow()))
                        .limit(LOWEST)
                        .toList();
        return sections.isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.of(TextRole.LEAD_QUIET, text("report.priority.none")),
                        lowest(sections));
    }

    private Table lowest(List<AskedSection> sections) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.priority.head.section"), 3),
                        Column.left(text("report.priority.head.score"), 2),
                        Column.left(text("report.priority.head.suggestion"), 5));
        List<Row> rows = sections.stream().map(this::low).toList();
        return Table.of(columns, rows);
    }

    private Row low(AskedSection section) {
        return Row.of(
                Cell.of(section.title()),
                Cell.of(section.figure()),
                Cell.of(section.lowestFirst().getFirst().item().action()));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
