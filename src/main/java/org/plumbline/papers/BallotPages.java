package org.plumbline.papers;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.report.Cell;
import org.plumbline.report.Chapter;
import org.plumbline.report.Column;
import org.plumbline.report.Gap;
import org.plumbline.report.Paragraph;
import org.plumbline.report.RichText;
import org.plumbline.report.Row;
import org.plumbline.report.Rule;
import org.plumbline.report.RunStyle;
import org.plumbline.report.Table;
import org.plumbline.report.TableLook;
import org.plumbline.report.TextRole;

import java.util.ArrayList;
import java.util.List;

/** A ballot a page: the statement, a box and the line for each level, and the two other answers. */
final class BallotPages {

    private final Messages messages;

    BallotPages(Messages messages) {
        this.messages = messages;
    }

    List<Chapter> chapters(Assessment assessment) {
        List<Chapter> chapters = new ArrayList<>();
        for (Questionnaire questionnaire : assessment.asked()) {
            for (Item item : questionnaire.items()) {
                chapters.add(ballot(new Asked(questionnaire, item)));
            }
        }
        return chapters;
    }

    private Chapter ballot(Asked asked) {
        return Chapter.of(
                "ballot-" + asked.item().id().value().replaceAll("[^A-Za-z0-9._-]", "_"),
                messages.get(
                        "papers.ballot.overline",
                        asked.questionnaire().shortTitle(),
                        asked.number()),
                asked.item().title(),
                List.of(
                        Paragraph.of(TextRole.LEAD, asked.statement()),
                        Paragraph.of(TextRole.BODY_QUIET, asked.questionnaire().scale().stem()),
                        boxes(asked),
                        Paragraph.of(TextRole.BODY_QUIET, messages.get("papers.ballot.reason")),
                        new Gap(18),
                        new Rule(false),
                        Paragraph.of(TextRole.SMALL_QUIET, messages.get("papers.ballot.noName"))));
    }

    private Table boxes(Asked asked) {
        Scale scale = asked.questionnaire().scale();
        List<Row> rows = new ArrayList<>();
        for (int level = scale.lowest(); level <= scale.highest(); level++) {
            rows.add(
                    row(
                            messages.get("papers.level", level, scale.nameOf(level)),
                            LevelLines.line(asked, level)));
        }
        rows.add(row(messages.get("papers.dk"), ""));
        rows.add(row(messages.get("papers.na"), ""));
        return new Table(
                "",
                List.of(Column.left("", 0.7), Column.left("", 2.4), Column.left("", 6)),
                rows,
                TableLook.ITEMS,
                false);
    }

    private Row row(String name, String line) {
        return Row.of(
                Cell.of(Boxes.one(messages.get("papers.box", name))),
                Cell.of(RichText.of(name, RunStyle.STRONG)),
                Cell.of(RichText.of(line, RunStyle.SERIF)));
    }
}
