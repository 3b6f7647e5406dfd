package org.plumbline.cli;

import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.Reading;
import org.plumbline.catalogue.Translations;
import org.plumbline.comparison.LastTime;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportOptions;
import org.plumbline.scoring.AssessmentScoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the maturity report of an assessment file. */
final class ReportCommand implements Command {

    private static final String BRAND = "--brand";
    private static final String SUMMARY = "--summary";
    private static final String BOARD = "--board";
    private static final String LANGUAGE = "--lang";
    private static final String DATA = "--data";
    private static final String BEFORE = "--before";
    private static final int MOST_BEFORE = 4;

    private final InputFiles files;
    private final CliParts parts;

    ReportCommand(InputFiles files, CliParts parts) {
        this.files = files;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.file()
                .required(OutputFile.OUT, "FILE.pdf")
                .flag(OutputFile.FORCE)
                .optional(BRAND, "DIR")
                .several(BEFORE, "FILE")
                .flag(SUMMARY)
                .flag(BOARD)
                .optionalWord(LANGUAGE, "xx")
                .optional(DATA, "DIR");
    }

    @Override
    public Status run(Given given, Console console) throws IOException {
        OutputFile out = OutputFile.of(given).beside(given.paths(BEFORE));
        Locale language = language(given, console);
        Reading<ReportOptions> options = options(given);
        Reading<Assessment> assessment =
                files.finished(given.files().getFirst(), given.somePath(DATA));
        List<Reading<Assessment>> before = before(given);
        var problems = new ArrayList<Problem>(assessment.problems());
        before.forEach(one -> problems.addAll(one.problems()));
        problems.addAll(options.problems());
        if (!problems.isEmpty()) {
            return console.refuse(problems);
        }
        List<Assessment> others = before.stream().map(one -> one.usable().orElseThrow()).toList();
        Assessment now = assessment.usable().orElseThrow();
        if (!others.isEmpty() && LastTime.before(now, others).isEmpty()) {
            console.say("cli.report.before.none");
        }
        ReportDocument document =
                compose(now, others, options.usable().orElseThrow().withLanguage(language));
        out.write(stream -> parts.reportWriter().write(document, stream));
        return Status.DONE;
    }

    private List<Reading<Assessment>> before(Given given) throws IOException {
        List<Path> named = given.paths(BEFORE);
        if (named.size() > MOST_BEFORE) {
            throw new WrongUsageException("--before takes up to four files.");
        }
        List<Reading<Assessment>> before = new ArrayList<>();
        for (Path file : named) {
            before.add(files.finished(file, given.somePath(DATA)));
        }
        return before;
    }

    private static ReportDocument compose(
            Assessment assessment, List<Assessment> others, ReportOptions options) {
        var result = new AssessmentScoring().score(assessment);
        return new MaturityReport(new Translations()::of)
                .compose(assessment, result, others, options);
    }

    private Reading<ReportOptions> options(Given given) {
        LocalDate today = LocalDate.now(parts.clock());
        ReportOptions plain = plain(given, today);
        Optional<Path> folder = given.somePath(BRAND);
        return folder.isPresent()
                ? new BrandFolder(folder.get()).applyTo(plain)
                : new Reading.Usable<>(plain);
    }

    private static ReportOptions plain(Given given, LocalDate today) {
        if (given.has(SUMMARY) && given.has(BOARD)) {
            throw new WrongUsageException("Choose --summary (one page) or --board (two pages).");
        }
        if (given.has(BOARD)) {
            return ReportOptions.boardSummary(today);
        }
        return given.has(SUMMARY)
                ? ReportOptions.summaryOnly(today)
                : ReportOptions.complete(today);
    }

    private static Locale language(Given given, Console console) {
        String asked = given.word(LANGUAGE).orElseGet(Locale.UK::toLanguageTag);
        String language = Locale.forLanguageTag(asked).getLanguage();
        if (language.isEmpty()) {
            throw new WrongUsageException("--lang takes a language such as \"en\" or \"de\".");
        }
        Optional<Locale> spoken = Messages.spoken(asked, Messages.LANGUAGES);
        if (spoken.isEmpty()) {
            console.say("cli.report.language", language);
        }
        return spoken.orElse(Locale.UK);
    }
}
