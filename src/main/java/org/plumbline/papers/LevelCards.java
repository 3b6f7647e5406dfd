package org.plumbline.papers;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.ChartTable;
import org.plumbline.chart.Dash;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.report.Block;
import org.plumbline.report.Chapter;
import org.plumbline.report.Figure;
import org.plumbline.report.PageBreak;
import org.plumbline.report.Paragraph;
import org.plumbline.report.TextRole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cards to hold up, two a page: a digit that can be read across the room, and its name. */
final class LevelCards {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 424;
    private static final double EDGE = 1;
    private static final double DIGIT = 260;
    private static final double NAME = 44;
    private static final double LETTER = 0.56;
    private static final double NOTE = 16;

    private final Messages messages;

    LevelCards(Messages messages) {
        this.messages = messages;
    }

    List<Chapter> chapters(Assessment assessment) {
        Map<Scale, String> scales = new LinkedHashMap<>();
        for (Questionnaire questionnaire : assessment.asked()) {
            scales.merge(
                    questionnaire.scale(),
                    questionnaire.shortTitle(),
                    (first, second) -> first + ", " + second);
        }
        List<Chapter> chapters = new ArrayList<>();
        scales.forEach((scale, titles) -> chapters.add(cards(scale, titles, chapters.size() + 1)));
        return chapters;
    }

    private Chapter cards(Scale scale, String titles, int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, scale.stem()));
        blocks.add(Paragraph.of(messages.get("papers.cards.use")));
        blocks.add(new PageBreak());
        for (int level = scale.lowest(); level <= scale.highest(); level++) {
            blocks.add(Figure.of(card(level, scale.nameOf(level), titles)));
        }
        blocks.add(Figure.of(card("?", messages.get("papers.dk"), titles)));
        return Chapter.of("cards-" + number, messages.get("papers.cards.overline"), titles, blocks);
    }

    private Drawing card(int level, String name, String titles) {
        return card(messages.integer(level), name, titles);
    }

    private Drawing card(String sign, String name, String titles) {
        double middle = WIDTH / 2;
        String words = messages.get("papers.cards.card", sign, name);
        List<Mark> marks =
                List.of(
                        new Mark.Rect(
                                EDGE,
                                EDGE,
                                WIDTH - 2 * EDGE,
                                HEIGHT - 2 * EDGE,
                                0,
                                Paint.edge(new Stroke(Ink.RANGE, EDGE, Dash.DASHED))),
                        text(middle, 268, sign, TextStyle.strong(Ink.TEXT, DIGIT)),
                        text(middle, 344, name, TextStyle.strong(Ink.TEXT, fitting(name, NAME))),
                        text(
                                middle,
                                396,
                                titles,
                                TextStyle.plain(Ink.TEXT_MUTED, fitting(titles, NOTE))));
        return new Drawing(
                WIDTH,
                HEIGHT,
                marks,
                words,
                new ChartTable(
                        List.of(messages.get("papers.cards.head"), words),
                        List.of(List.of(sign, name))));
    }

    /** A size in which even a long name stays on its card. */
    private static double fitting(String text, double size) {
        double room = WIDTH - 48;
        return Math.min(size, room / (LETTER * Math.max(1, text.length())));
    }

    private static Mark text(double x, double y, String text, TextStyle style) {
        return new Mark.Text(x, y, text, Anchor.MIDDLE, style);
    }
}
