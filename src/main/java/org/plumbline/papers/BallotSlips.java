package org.plumbline.papers;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.report.Block;
import org.plumbline.report.Chapter;
import org.plumbline.report.KeepTogether;
import org.plumbline.report.Paragraph;
import org.plumbline.report.RichText;
import org.plumbline.report.Rule;
import org.plumbline.report.RunStyle;
import org.plumbline.report.TextRole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Several ballots a page, each with a row of boxes, to be cut apart along the lines. */
final class BallotSlips {

    private final Messages messages;

    BallotSlips(Messages messages) {
        this.messages = messages;
    }

    List<Chapter> chapters(Assessment assessment) {
        List<Chapter> chapters = new ArrayList<>();
        for (Questionnaire questionnaire : assessment.asked()) {
            chapters.add(slips(questionnaire, chapters.size() + 1));
        }
        return chapters;
    }

    private Chapter slips(Questionnaire questionnaire, int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.BODY_QUIET, questionnaire.scale().stem()));
        blocks.add(Paragraph.of(TextRole.SMALL_QUIET, names(questionnaire.scale())));
        blocks.add(Paragraph.of(TextRole.SMALL_QUIET, messages.get("papers.slip.cut")));
        for (Item item : questionnaire.items()) {
            blocks.add(slip(new Asked(questionnaire, item)));
        }
        return Chapter.of(
                "slips-" + number,
                messages.get("papers.slip.overline"),
                questionnaire.title(),
                blocks);
    }

    private String names(Scale scale) {
        return String.join(
                " · ",
                levels(scale)
                        .mapToObj(level -> messages.get("papers.level", level, scale.nameOf(level)))
                        .toList());
    }

    private static IntStream levels(Scale scale) {
        return IntStream.rangeClosed(scale.lowest(), scale.highest());
    }

    private Block slip(Asked asked) {
        List<String> digits =
                levels(asked.questionnaire().scale()).mapToObj(messages::integer).toList();
        return KeepTogether.of(
                new Rule(false),
                new Paragraph(
                        TextRole.STATEMENT,
                        RichText.of(asked.number() + "  ", RunStyle.MUTED).and(asked.statement())),
                Boxes.row(
                        digits,
                        List.of(messages.get("papers.slip.dk"), messages.get("papers.slip.na")),
                        messages.get("papers.slip.boxes", asked.number())));
    }
}
