package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Block;
import org.plumbline.report.BulletList;
import org.plumbline.report.ChipLine;
import org.plumbline.report.Columns;
import org.plumbline.report.Contents;
import org.plumbline.report.Figure;
import org.plumbline.report.Gap;
import org.plumbline.report.Heading;
import org.plumbline.report.KeepTogether;
import org.plumbline.report.Message;
import org.plumbline.report.NumberedList;
import org.plumbline.report.PageBreak;
import org.plumbline.report.Paragraph;
import org.plumbline.report.Quote;
import org.plumbline.report.RichText;
import org.plumbline.report.Rule;
import org.plumbline.report.SignatureLine;
import org.plumbline.report.Table;
import org.plumbline.report.TextRole;

import java.util.ArrayList;
import java.util.List;

/** Measures blocks: each becomes pieces in its place, and elements of the structure tree. */
final class BlockMeasure {

    private final double limit;
    private final TextMeasure texts;
    private final ListMeasure lists;
    private final TableMeasure tables;
    private final FigureMeasure figures;
    private final ChipMeasure chips;
    private final BoxMeasure boxes;
    private final ContentsMeasure contents;

    /**
     * @param limit the height of a page, in points: what is kept together is at most that high
     * @param room by which the room in tables is multiplied, above 0, at most 1
     */
    BlockMeasure(Typesetter typesetter, double limit, double room, ContentsMeasure contents) {
        this.limit = limit;
        this.contents = contents;
        chips = new ChipMeasure(typesetter);
        texts = new TextMeasure(typesetter, chips);
        lists = new ListMeasure(typesetter, this);
        tables = new TableMeasure(typesetter, this, limit, room);
        figures = new FigureMeasure(typesetter, limit);
        boxes = new BoxMeasure(typesetter, this, limit);
    }

    TextMeasure texts() {
        return texts;
    }

    /** The pieces of blocks one below the other. */
    List<Piece> pieces(List<Block> blocks, Place place) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!pieces.isEmpty() && pieces.getLast() instanceof Slice last) {
                pieces.set(pieces.size() - 1, beforeNext(blocks.get(i - 1), last, block));
            }
            pieces.addAll(pieces(block, place));
        }
        return pieces;
    }

    /** The end of a block, in view of the block that follows. */
    private static Slice beforeNext(Block block, Slice last, Block next) {
        if (explains(next, block)) {
            return last.around(last.before(), 1.5).keeping(true);
        }
        boolean list = next instanceof BulletList || next instanceof NumberedList;
        return list && block instanceof Paragraph ? last.keeping(true) : last;
    }

    /** A quiet small paragraph stands close below the line it explains. */
    private static boolean explains(Block block, Block before) {
        return block instanceof Paragraph(TextRole role, RichText ignored)
                && role == TextRole.SMALL_QUIET
                && before instanceof Paragraph above
                && above.role() == TextRole.BODY
                && !above.text().isBlank();
    }

    /** The same where only whole slices can stand, as in a cell. */
    List<Slice> slices(List<Block> blocks, Place place) {
        var slices = new ArrayList<Slice>();
        pieces(blocks, place).forEach(piece -> slices.addAll(slices(piece)));
        return slices;
    }

    private List<? extends Piece> pieces(Block block, Place place) {
        return switch (block) {
            case Heading heading -> texts.heading(heading, place);
            case Paragraph paragraph -> texts.paragraph(paragraph, place);
            case Quote quote -> texts.quote(quote, place);
            case BulletList list -> lists.bullets(list, place);
            case NumberedList list -> lists.numbers(list, place);
            case Table table -> tables.pieces(table, place);
            case Columns columns -> boxes.columns(columns, place);
            case Message message -> boxes.message(message, place);
            case KeepTogether kept -> together(slices(kept.blocks(), place));
            case Figure figure -> figures.pieces(figure, place);
            case ChipLine line -> chips.line(line, place);
            case SignatureLine line -> boxes.signatures(line, place);
            case Contents ignored -> contents.pieces(place);
            case Rule(boolean thick) -> List.of(rule(thick, place));
            case Gap(double points) -> List.of(Slice.empty(0).around(points, 0));
            case PageBreak() -> List.of(new Piece.NewPage());
        };
    }

    private List<Slice> together(List<Slice> slices) {
        Slice whole = Slice.stack(slices);
        return whole.height() <= limit ? List.of(whole) : slices;
    }

    private List<Slice> slices(Piece piece) {
        return switch (piece) {
            case Slice slice -> List.of(slice);
            case Piece.NewPage() -> List.of();
            case SideBySide columns -> divided(columns);
        };
    }

    private List<Slice> divided(SideBySide columns) {
        Slice whole = columns.whole();
        if (whole.height() <= limit) {
            return List.of(whole);
        }
        SideBySide.Division division =
                columns.divide(limit / 2).orElseGet(columns::divideAfterFirst);
        var slices = new ArrayList<>(List.of(division.part()));
        division.rest().ifPresent(rest -> slices.addAll(divided(rest)));
        return slices;
    }

    private static Slice rule(boolean thick, Place place) {
        double height = thick ? 2.25 : 0.75;
        var line = Fragment.Area.line(place.width(), height, thick ? Ink.INK : Ink.BORDER);
        double room = thick ? 15 : 9;
        return Slice.of(height, List.of(new Placed(0, 0, line)))
                .around(room, thick ? 9 : room)
                .keeping(true);
    }
}
