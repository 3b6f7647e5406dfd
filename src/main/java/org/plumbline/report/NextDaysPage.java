package org.plumbline.report;

import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.scoring.PriorityResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The next ninety days: due and check dates, facts to get, what the next assessment repeats. */
final class NextDaysPage implements ReportPage {

    private static final int MOST_FACTS = 3;

    private final Material material;
    private final DatesAhead dates;
    private final NextAssessment next;

    NextDaysPage(Material material) {
        this.material = material;
        this.dates = new DatesAhead(material.assessment().actions(), material.options().date());
        this.next = new NextAssessment(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.NEXT_DAYS;
    }

    @Override
    public List<Chapter> chapters() {
        if (material.participation().answered() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, lead()));
        if (!dates.past().isEmpty() || !dates.ahead().isEmpty()) {
            blocks.add(new DatesTable(material).full(dates.past(), dates.ahead()));
        }
        rest().ifPresent(blocks::add);
        blocks.addAll(facts());
        blocks.addAll(next.blocks());
        return List.of(
                Chapter.of(
                        "next-days",
                        material.eyebrow(text("report.next.overline")),
                        text("report.next.title"),
                        blocks));
    }

    private String lead() {
        String from = material.messages().longDate(material.options().date());
        String until = material.messages().longDate(dates.end());
        return dates.ahead().isEmpty()
                ? text("report.next.lead.none", from, until)
                : text("report.next.lead", from, until, dates.ahead().size());
    }

    private Optional<Block> rest() {
        List<String> said = new ArrayList<>();
        if (!dates.later().isEmpty()) {
            said.add(
                    text(
                            "report.next.later",
                            dates.later().size(),
                            material.messages().longDate(dates.later().getFirst().day())));
        }
        long undated =
                material.assessment().actions().stream().filter(NextDaysPage::undated).count();
        if (undated > 0) {
            said.add(text("report.next.undated", undated));
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(TextRole.SMALL_QUIET, String.join(" ", said)));
    }

    private static boolean undated(Action action) {
        return action.status() != ActionStatus.ACT && action.checkDay().isEmpty();
    }

    /** Where the members stand apart or do not know, facts come before programmes (method 6.2). */
    private List<Block> facts() {
        List<String> lines =
                material.result().priorities().stream()
                        .filter(PriorityResult::talkFirst)
                        .flatMap(priority -> material.section(priority.section()).stream())
                        .limit(MOST_FACTS)
                        .map(section -> text("report.next.fact", section.title()))
                        .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(Heading.of(text("report.next.facts")), BulletList.of(lines));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
