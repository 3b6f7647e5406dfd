package org.plumbline.report;

import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.Recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Freedom from failure signs and from blocks, and the ones that stand out. */
final class SignsPage implements ReportPage {

    private static final int MOST = 3;
    private static final double STANDS_OUT_BELOW = 75;

    private final Material material;
    private final OwnWords words;

    SignsPage(Material material) {
        this.material = material;
        this.words = new OwnWords(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.SIGNS_AND_BLOCKS;
    }

    @Override
    public List<Chapter> chapters() {
        List<AskedSection> signs = sections(QuestionnaireId.SGN);
        List<AskedSection> blocked = sections(QuestionnaireId.BLK);
        if (signs.isEmpty() && blocked.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, text("report.signs.lead")));
        if (!signs.isEmpty()) {
            add(blocks, text("report.signs.signs"), signs, text("report.signs.mostSigns"));
        }
        if (!blocked.isEmpty()) {
            add(blocks, text("report.signs.blocks"), blocked, text("report.signs.mostBlocks"));
        }
        blocks.addAll(words.blocks(Stream.concat(signs.stream(), blocked.stream()).toList()));
        return List.of(
                Chapter.of(
                        "signs",
                        material.eyebrow(text("report.signs.overline")),
                        title(signs, blocked),
                        blocks));
    }

    /** The sections of a questionnaire; none if not one of them has a score or a comment. */
    private List<AskedSection> sections(QuestionnaireId id) {
        List<AskedSection> sections = material.sections(id);
        return sections.stream().anyMatch(AskedSection::scored) || words.any(sections)
                ? sections
                : List.of();
    }

    private String title(List<AskedSection> signs, List<AskedSection> blocked) {
        if (signs.isEmpty()) {
            return text("report.signs.title.blocks");
        }
        return blocked.isEmpty() ? text("report.signs.title.signs") : text("report.signs.title");
    }

    private void add(List<Block> blocks, String heading, List<AskedSection> sections, String most) {
        blocks.add(Heading.of(heading));
        List<AskedSection> scored = sections.stream().filter(AskedSection::scored).toList();
        if (!scored.isEmpty()) {
            blocks.add(new ScoreChart(material).of(scored));
        }
        recognised(sections).ifPresent(line -> blocks.add(Paragraph.of(line)));
        few(sections).ifPresent(line -> blocks.add(Paragraph.of(TextRole.SMALL_QUIET, line)));
        blocks.addAll(standingOut(scored, most));
    }

    private Optional<String> recognised(List<AskedSection> sections) {
        List<Recognition> judged =
                material.result().recognitions().stream()
                        .filter(r -> r.questionnaire().equals(QuestionnaireId.SGN))
                        .filter(r -> sections.stream().anyMatch(s -> is(s, r)))
                        .toList();
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        long recognised = judged.stream().filter(Recognition::recognised).count();
        return Optional.of(
                text(
                        material.solo()
                                ? "report.signs.recognised.solo"
                                : "report.signs.recognised",
                        recognised,
                        judged.size()));
    }

    private static boolean is(AskedSection section, Recognition recognition) {
        return section.section().id().equals(recognition.section());
    }

    private Optional<String> few(List<AskedSection> sections) {
        String names =
                sections.stream()
                        .filter(section -> !section.scored())
                        .map(AskedSection::title)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(text("report.signs.few", names));
    }

    private List<Block> standingOut(List<AskedSection> scored, String heading) {
        List<ListItem> points =
                scored.stream()
                        .filter(s -> s.score().orElseThrow() < STANDS_OUT_BELOW)
                        .sorted(Comparator.comparingDouble(s -> s.score().orElseThrow()))
                        .limit(MOST)
                        .map(this::point)
                        .toList();
        return points.isEmpty()
                ? List.of()
                : List.of(
                        new KeepTogether(
                                List.of(Heading.small(heading), new NumberedList(points))));
    }

    /** In the words of the source, with the line of its strongest item. */
    private ListItem point(AskedSection section) {
        AskedItem strongest = section.lowestFirst().getFirst();
        int level = strongest.nearestLevel();
        String figure = text("report.signs.figure", section.figure());
        return ListItem.of(
                RichText.of(section.section().title(), RunStyle.STRONG)
                        .and(". " + figure + recognising(section) + "\n", RunStyle.MUTED)
                        .and(strongest.levelName(level) + ": ")
                        .and(strongest.line(level), RunStyle.SERIF));
    }

    private String recognising(AskedSection section) {
        return material.result().recognitions().stream()
                .filter(r -> is(section, r) && r.recognising().isPresent())
                .filter(r -> !material.solo())
                .findFirst()
                .map(
                        r ->
                                " "
                                        + text(
                                                "report.signs.recognising",
                                                r.recognising().getAsInt(),
                                                r.people().orElse(0)))
                .orElse("");
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
