package org.plumbline.report;

import org.plumbline.model.Evidence;
import org.plumbline.model.ItemId;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.EvidenceResult;
import org.plumbline.scoring.HighClaim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The high claims and what was seen behind them. */
final class EvidencePage implements ReportPage {

    private final Material material;

    EvidencePage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.EVIDENCE;
    }

    @Override
    public List<Chapter> chapters() {
        EvidenceResult evidence = material.result().evidence();
        List<AskedItem> others = others(evidence);
        if (evidence.highClaims().isEmpty() && others.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD, lead(evidence)));
        blocks.add(Paragraph.of(TextRole.BODY_QUIET, text("report.evidence.claim")));
        if (!evidence.highClaims().isEmpty()) {
            blocks.add(table(evidence.highClaims()));
        }
        if (!others.isEmpty()) {
            blocks.add(Heading.of(text("report.evidence.others")));
            blocks.add(Table.of(columns(), others.stream().map(this::row).toList()));
        }
        return List.of(
                Chapter.of(
                        "evidence",
                        material.eyebrow(text("report.evidence.overline")),
                        text("report.evidence.title"),
                        blocks));
    }

    private String lead(EvidenceResult evidence) {
        int claims = evidence.highClaims().size();
        if (claims == 0) {
            return text("report.evidence.noClaims");
        }
        if (!evidence.collected()) {
            return text("report.evidence.notCollected", claims);
        }
        int share = DisplayRounding.points(100.0 * evidence.evidenced() / claims);
        return text("report.evidence.lead", evidence.evidenced(), claims, share);
    }

    /** Items that need no proof, and for which something was seen all the same. */
    private List<AskedItem> others(EvidenceResult evidence) {
        Set<ItemId> claims =
                evidence.highClaims().stream().map(HighClaim::item).collect(Collectors.toSet());
        return material.items().stream()
                .filter(AskedItem::scored)
                .filter(item -> !claims.contains(item.item().id()))
                .filter(item -> recorded(item).isPresent())
                .toList();
    }

    private Optional<Evidence> recorded(AskedItem item) {
        return material.assessment().findings().evidenceOf(item.item().id());
    }

    private List<Column> columns() {
        return List.of(
                Column.left(text("report.evidence.head.item"), 3),
                Column.left(text("report.evidence.head.score"), 1.1),
                Column.left(text("report.evidence.head.grade"), 3.4),
                Column.left(text("report.evidence.head.proof"), 3.4));
    }

    private Table table(List<HighClaim> claims) {
        List<Row> rows =
                claims.stream()
                        .flatMap(
                                claim ->
                                        material
                                                .item(claim.item())
                                                .map(i -> row(i, claim))
                                                .stream())
                        .toList();
        return Table.of(columns(), rows);
    }

    private Row row(AskedItem item) {
        return row(item, RichText.of(grade(OptionalInt.of(recorded(item).orElseThrow().grade()))));
    }

    private Row row(AskedItem item, HighClaim claim) {
        RichText grade =
                claim.evidenced()
                        ? RichText.of(grade(claim.grade()), RunStyle.STRONG)
                        : RichText.of(grade(claim.grade()));
        return row(item, grade);
    }

    private Row row(AskedItem item, RichText grade) {
        String points =
                material.solo()
                        ? material.points(item.result().score())
                        : text(
                                "report.evidence.points",
                                material.points(item.result().score()),
                                item.result().counts().levels());
        return Row.of(
                Cell.of(item.item().title()),
                Cell.of(points),
                seen(item, grade),
                Cell.of(RichText.of(item.item().evidence(), RunStyle.SERIF)));
    }

    /** The grade, and below it what was seen. */
    private Cell seen(AskedItem item, RichText grade) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(grade));
        recorded(item)
                .map(Evidence::note)
                .filter(note -> !note.isBlank())
                .map(note -> text("report.evidence.seen", note))
                .ifPresent(note -> blocks.add(Paragraph.of(TextRole.SMALL_QUIET, note)));
        return new Cell(blocks);
    }

    private String grade(OptionalInt grade) {
        return switch (grade.orElse(-1)) {
            case 0 -> text("report.evidence.grade.0");
            case 1 -> text("report.evidence.grade.1");
            case 2 -> text("report.evidence.grade.2");
            case 3 -> text("report.evidence.grade.3");
            default -> text("report.evidence.grade.none");
        };
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
