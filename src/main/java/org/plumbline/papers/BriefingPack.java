package org.plumbline.papers;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;
import org.plumbline.model.Setup;
import org.plumbline.report.Block;
import org.plumbline.report.BulletList;
import org.plumbline.report.Chapter;
import org.plumbline.report.Heading;
import org.plumbline.report.KeepTogether;
import org.plumbline.report.Paragraph;
import org.plumbline.report.RichText;
import org.plumbline.report.RunStyle;
import org.plumbline.report.TextRole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a member of the team reads before the workshop: what it is for, and every question. */
final class BriefingPack {

    private final Messages messages;

    BriefingPack(Messages messages) {
        this.messages = messages;
    }

    List<Chapter> chapters(Assessment assessment) {
        List<Questionnaire> asked = assessment.asked();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(before(assessment));
        for (int number = 1; number <= asked.size(); number++) {
            chapters.add(questions(asked.get(number - 1), number, asked.size()));
        }
        return chapters;
    }

    private Chapter before(Assessment assessment) {
        Setup setup = assessment.setup();
        var words = new PaperWords(messages, assessment);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of(
                        TextRole.LEAD,
                        messages.get(
                                "papers.briefing.lead",
                                setup.organisation(),
                                words.items(),
                                assessment.asked().size())));
        blocks.add(Paragraph.of(words.when()));
        blocks.add(Paragraph.of(words.time()));
        blocks.add(Heading.of(messages.get("papers.rules")));
        blocks.add(BulletList.of(words.rules()));
        blocks.add(Heading.of(messages.get("papers.answer")));
        blocks.add(
                BulletList.of(
                        Stream.of(
                                        "papers.answer.highest",
                                        "papers.answer.today",
                                        "papers.answer.unknown",
                                        "papers.answer.na")
                                .map(messages::get)
                                .toList()));
        blocks.add(Heading.of(messages.get("papers.privacy")));
        blocks.add(Paragraph.of(words.privacy()));
        return Chapter.of(
                "before",
                setup.organisation() + ", " + setup.title(),
                messages.get("papers.briefing.title"),
                blocks);
    }

    private Chapter questions(Questionnaire questionnaire, int number, int of) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, questionnaire.scale().stem()));
        for (Section section : questionnaire.sections()) {
            // A heading keeps with what follows, and an item stays whole.
            blocks.add(new Heading(2, section.shortTitle(), true));
            section.items().forEach(item -> blocks.add(item(new Asked(questionnaire, item))));
        }
        return Chapter.of(
                "questions-" + number,
                messages.get("papers.briefing.overline", number, of),
                questionnaire.title(),
                blocks);
    }

    private static Block item(Asked asked) {
        return KeepTogether.of(
                new Paragraph(
                        TextRole.STATEMENT,
                        RichText.of(asked.number() + "  ", RunStyle.MUTED).and(asked.statement())),
                LevelLines.of(asked));
    }
}
