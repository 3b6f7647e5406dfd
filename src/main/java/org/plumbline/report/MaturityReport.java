package org.plumbline.report;

import org.plumbline.comparison.LastTime;
import org.plumbline.model.Assessment;
import org.plumbline.model.Setup;
import org.plumbline.scoring.Result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The maturity report of an assessment (method 8): a pure function from what may be shown to a
 * document with finished texts and charts. The same arguments always give the same document.
 */
public final class MaturityReport {

    private final Wordings wordings;

    /** Reports that tell what was asked in these words. */
    public MaturityReport(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * Composes the report of an assessment that nothing comes before.
     *
     * @param assessment its setup, questionnaires and actions; answers are taken from the result
     *     alone
     * @param result what may be shown of it
     * @param options what is chosen; a chosen part the data says nothing about is left out
     */
    public ReportDocument compose(Assessment assessment, Result result, ReportOptions options) {
        return compose(assessment, result, List.of(), options);
    }

    /**
     * Composes the report.
     *
     * @param assessment its setup, questionnaires and actions; answers are taken from the result
     *     and, for the change since last time, from a comparison alone
     * @param result what may be shown of it
     * @param others other assessments of the organisation; the last one before it that can be
     *     compared with it gives the page on change
     * @param options what is chosen; a chosen part the data says nothing about is left out
     */
    public ReportDocument compose(
            Assessment assessment, Result result, List<Assessment> others, ReportOptions options) {
        var discretion = new Discretion(options.withheld());
        Material material =
                new Material(
                        wordings.in(options.language(), discretion.of(assessment)),
                        discretion.of(result, assessment),
                        options);
        Setup setup = assessment.setup();
        // Compared as it was asked: what may be compared must not depend on the language.
        Optional<LastTime> lastTime =
                LastTime.before(
                        discretion.of(assessment), others.stream().map(discretion::of).toList());
        List<Chapter> chapters = chapters(material, lastTime);
        return new ReportDocument(
                material.text(title(options.kind()), setup.organisation(), setup.title()),
                options.language(),
                options.date(),
                options.brand(),
                options.accent(),
                options.paper(),
                foot(material),
                cover(material, chapters),
                chapters);
    }

    private static String title(ReportKind kind) {
        return switch (kind) {
            case MATURITY -> "report.document";
            case BOARD_SUMMARY -> "report.document.board";
        };
    }

    /** A report of nothing else still says whom it is about. */
    private static Optional<Cover> cover(Material material, List<Chapter> chapters) {
        boolean wanted =
                material.options().kind() == ReportKind.MATURITY
                        && material.options().has(ReportPart.COVER);
        return wanted || chapters.isEmpty()
                ? Optional.of(new CoverWords(material).cover())
                : Optional.empty();
    }

    private static FootLine foot(Material material) {
        String footer = material.options().footer();
        Setup setup = material.setup();
        String usual = material.text("report.foot", setup.organisation(), setup.title());
        return new FootLine(
                footer.isBlank() ? usual : footer,
                material.text("report.foot.confidential"),
                material.text("report.foot.page"));
    }

    private static List<Chapter> chapters(Material material, Optional<LastTime> lastTime) {
        return switch (material.options().kind()) {
            case MATURITY -> chosen(material, lastTime);
            case BOARD_SUMMARY ->
                    Stream.of(new SummaryPage(material, lastTime), new BoardPage(material))
                            .flatMap(page -> page.chapters().stream())
                            .toList();
        };
    }

    private static List<Chapter> chosen(Material material, Optional<LastTime> lastTime) {
        List<Chapter> chapters = new ArrayList<>();
        for (ReportPage page : pages(material, lastTime)) {
            if (material.options().has(page.part())) {
                chapters.addAll(page.chapters());
            }
        }
        return chapters;
    }

    private static List<ReportPage> pages(Material material, Optional<LastTime> lastTime) {
        return List.of(
                new SummaryPage(material, lastTime),
                new ContentsPage(material),
                new HowToReadPage(material),
                new ProfilePage(material),
                new StagePage(material),
                new FirstPicturePage(material),
                new SinsPage(material),
                new SectionPages(material),
                new HeatPage(material),
                new SignsPage(material),
                new CeoPage(material),
                new CommitmentPage(material),
                new DifferencesPage(material),
                new GroupsPage(material),
                new UnknownsPage(material),
                new EvidencePage(material),
                new PrioritiesPage(material),
                new ActionsPage(material),
                new ChangePage(material, lastTime),
                new NextDaysPage(material),
                new AllItemsPage(material),
                new MethodPage(material),
                new TechnicalPage(material));
    }
}
