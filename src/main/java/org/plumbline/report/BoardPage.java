package org.plumbline.report;

import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The second page of a board summary: what carries the result, what opens more, what comes next.
 */
final class BoardPage implements ReportPage {

    /** So many dates find room on A4 below one need of the next stage. */
    private static final int MOST_DATES = 4;

    /** What a need takes of the room for dates. */
    private static final int DATES_A_NEED = 2;

    private final Material material;

    BoardPage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.SUMMARY;
    }

    @Override
    public List<Chapter> chapters() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(profile());
        blocks.add(Heading.of(text("report.stage.gates")));
        blocks.add(new GateTable(material).in(TableLook.DENSE));
        blocks.addAll(opens());
        blocks.addAll(dates());
        blocks.add(
                Message.note(
                        RichText.of(text("report.board.limits.head"), RunStyle.STRONG)
                                .and(" " + text("report.board.limits"))));
        return List.of(
                Chapter.of(
                        "board",
                        material.eyebrow(text("report.board.overline")),
                        text("report.board.title"),
                        blocks));
    }

    private List<Block> profile() {
        boolean any = material.result().instruments().stream().anyMatch(i -> i.score().isPresent());
        return any
                ? List.of(
                        Heading.of(text("report.profile.title")),
                        Figure.of(material.charts().profile()))
                : List.of(Paragraph.of(TextRole.LEAD_QUIET, text("report.profile.lead.none")));
    }

    private List<Block> opens() {
        return material.result()
                .stage()
                .stage()
                .flatMap(Stage::next)
                .map(
                        next ->
                                List.<Block>of(
                                        Heading.of(
                                                text(
                                                        "report.stage.next",
                                                        next.number(),
                                                        material.stageName(next))),
                                        BulletList.of(new StageNeeds(material).lines())))
                .orElse(List.of());
    }

    /** Two pages are two pages: dates give way, for those of the actions stand on the first. */
    private int room() {
        int further = Math.max(0, new StageNeeds(material).lines().size() - 1);
        return material.options().paper() == Paper.A4
                ? Math.max(0, MOST_DATES - DATES_A_NEED * further)
                : 0;
    }

    private List<Block> dates() {
        var dates = new DatesAhead(material.assessment().actions(), material.options().date());
        List<AheadDate> nearest =
                Stream.concat(dates.past().stream(), dates.ahead().stream()).limit(room()).toList();
        return nearest.isEmpty()
                ? List.of()
                : List.of(
                        Heading.of(text("report.board.dates")),
                        new DatesTable(material).brief(nearest));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
