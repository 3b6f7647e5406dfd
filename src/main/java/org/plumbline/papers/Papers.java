package org.plumbline.papers;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Setup;
import org.plumbline.report.Chapter;
import org.plumbline.report.FootLine;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Wordings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Composes the papers of an assessment. The same arguments always give the same document. */
public final class Papers {

    private final Wordings wordings;

    /** Papers that tell what is asked in these words. */
    public Papers(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * A paper as a document.
     *
     * @param assessment its setup and what is asked; nothing else of it is looked at
     * @param look paper, brand, accent, foot line, language and date; the rest of the options has
     *     no meaning here
     */
    public ReportDocument compose(Handout handout, Assessment assessment, ReportOptions look) {
        Setup setup = assessment.setup();
        Messages messages = Messages.of(look.language());
        return new ReportDocument(
                messages.get(title(handout), setup.organisation(), setup.title()),
                look.language(),
                look.date(),
                look.brand(),
                look.accent(),
                look.paper(),
                foot(setup, look, messages),
                Optional.empty(),
                chapters(handout, wordings.in(look.language(), assessment), messages));
    }

    /** The invitation to the workshop as plain text that is also Markdown, to be sent by post. */
    public String invitation(Assessment assessment, Locale language) {
        return new Invitation(Messages.of(language)).text(assessment);
    }

    private static List<Chapter> chapters(
            Handout handout, Assessment assessment, Messages messages) {
        return switch (handout) {
            case BRIEFING -> new BriefingPack(messages).chapters(assessment);
            case BALLOTS_ONE_A_PAGE -> new BallotPages(messages).chapters(assessment);
            case BALLOTS_SEVERAL_A_PAGE -> new BallotSlips(messages).chapters(assessment);
            case LEVEL_CARDS -> new LevelCards(messages).chapters(assessment);
        };
    }

    private static String title(Handout handout) {
        return switch (handout) {
            case BRIEFING -> "papers.document.briefing";
            case BALLOTS_ONE_A_PAGE, BALLOTS_SEVERAL_A_PAGE -> "papers.document.ballots";
            case LEVEL_CARDS -> "papers.document.cards";
        };
    }

    private static FootLine foot(Setup setup, ReportOptions look, Messages messages) {
        String usual = messages.get("papers.foot", setup.organisation(), setup.title());
        return new FootLine(
                look.footer().isBlank() ? usual : look.footer(), "", messages.get("papers.page"));
    }
}
