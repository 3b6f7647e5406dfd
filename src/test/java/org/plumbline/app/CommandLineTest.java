package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The commands with real files, put together as the program does it. */
final class CommandLineTest {

    private static final String SAMPLE_ID = "0b8e6f3a-5a0c-4f0e-9d0d-0d8a6f1f2a10";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path sample = Path.of("");

    @BeforeEach
    void writeSample() {
        sample = file("sample.plumbline.json");
        assertThat(run("sample", "--out", sample)).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Path defaultData() {
        return file("home");
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        List<String> words = Arrays.stream(arguments).map(Object::toString).toList();
        return HeadlessCommands.cli(defaultData(), CLOCK).run(words, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Path edited(String name, String found, String replacement) throws IOException {
        String text = Files.readString(sample);
        assertThat(text).contains(found);
        return Files.writeString(file(name), text.replace(found, replacement));
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(run("--version")).isZero();
        assertThat(out()).isEqualTo("Plumbline " + Version.current() + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "validate", "score", "report", "import", "export"})
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).startsWith("Usage: plumbline " + command).contains("Exit status:");
        assertThat(err()).isEmpty();
    }

    @Test
    void theProgramExplainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out())
                .contains("sample", "validate", "score", "report", "import", "export", "--lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "score",
                "sample",
                "sample --out",
                "score --unknown x",
                "export --out x",
                "import x",
                "validate"
            })
    void wrongUsageIsSaidWithAHint(String line) {
        Object[] words = Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toArray();

        assertThat(run(words)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("Nothing was changed.", "--help");
    }

    @Test
    void anExistingFileIsReplacedOnlyByForce() throws IOException {
        Files.writeString(sample, "mine");

        assertThat(run("sample", "--out", sample)).isEqualTo(2);
        assertThat(sample).hasContent("mine");
        assertThat(err()).contains("exists already", "--force");

        assertThat(run("sample", "--out", sample, "--force")).isZero();
        assertThat(sample).content().startsWith("{").contains("Alderbrook");
    }

    @Test
    void theFileToReadIsNotReplacedEvenByForce() throws IOException {
        String before = Files.readString(sample);

        assertThat(run("score", sample, "--out", sample, "--force")).isEqualTo(2);
        assertThat(run("report", sample, "--out", sample, "--force")).isEqualTo(2);
        assertThat(err()).contains("is the file to read");
        assertThat(sample).content(StandardCharsets.UTF_8).isEqualTo(before);
    }

    @Test
    void whatIsNoOrdinaryFileIsNotReplaced() throws IOException {
        Path socket = file("socket");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            assertThat(run("score", sample, "--out", socket, "--force")).isEqualTo(2);
            assertThat(err()).contains(socket + " is a device or the like");
            assertThat(Files.isRegularFile(socket)).isFalse();
        }
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtIsAFile() throws IOException {
        Path list = Files.writeString(file("@list"), "--help");

        assertThat(run("validate", "@" + list)).isEqualTo(1);
        assertThat(err()).startsWith("@" + list + ": /: is not there");
    }

    @Test
    void anOptionBeforeTheCommandIsNotPassedOver() {
        assertThat(run("--data", file("data"), "score", sample)).isEqualTo(2);
        assertThat(err()).contains("--data stands before the command");
        assertThat(out()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        assertThat(run("sample", "--out", file("none/sample.json"))).isEqualTo(2);
        assertThat(files()).containsExactly("sample.plumbline.json");
    }

    @Test
    void soundFilesAreInOrder() {
        assertThat(run("validate", sample, "assessments/sin.json")).isZero();
        assertThat(out().lines()).allMatch(line -> line.endsWith(": in order")).hasSize(2);
        assertThat(err()).isEmpty();
    }

    @Test
    void eachProblemIsALineOnStandardError() throws IOException {
        Path wrong = edited("wrong.json", "\"round\": 2", "\"round\": 4");
        Path none = file("none.json");

        assertThat(run("validate", sample, wrong, none)).isEqualTo(1);
        assertThat(out()).isEqualTo(sample + ": in order" + System.lineSeparator());
        assertThat(err().lines())
                .contains(none + ": /: is not there; expected the name of a file")
                .anyMatch(
                        line ->
                                line.matches(
                                        "\\Q"
                                                + wrong
                                                + "\\E: /answers/\\d+/round: is a number; expected"
                                                + " a whole number from 1 to 2"))
                .hasSize(49);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"format\": \"plumbline-result\"}", "[1]", "{", ""})
    void otherFilesAreRefused(String content) throws IOException {
        Path other = Files.writeString(file("other.json"), content);

        assertThat(run("validate", other)).isEqualTo(1);
        assertThat(err().lines()).singleElement().asString().startsWith(other + ": /");
    }

    @Test
    void questionnairesAmongTheFilesAreKnownToTheAssessments() throws IOException {
        Path own = file("own.json");
        Files.writeString(
                own, Files.readString(Path.of("assessments/val.json")).replace("\"VAL", "\"OWN"));
        Path assessment =
                edited(
                        "assessment.json",
                        "\"questionnaires\": [",
                        "\"questionnaires\": [\"OWN\", ");

        assertThat(run("validate", assessment)).isEqualTo(1);
        assertThat(run("validate", assessment, own)).isZero();
    }

    @Test
    void anOwnQuestionnaireWithTheIdOfABuiltInItemIsRefused() throws IOException {
        Path own = file("own.json");
        Files.writeString(
                own,
                Files.readString(Path.of("assessments/val.json"))
                        .replace("\"VAL", "\"OWN")
                        .replace("\"OWN1.1\"", "\"SIN1.1\""));

        assertThat(run("validate", own)).isEqualTo(1);
        assertThat(err())
                .startsWith(own + ": /sections/0/items/0/id: is SIN1.1, which the questionnaire");
    }

    @Test
    void ownQuestionnairesOfTheDataDirectoryAreKnown() throws IOException {
        Path questionnaires = Files.createDirectories(defaultData().resolve("questionnaires"));
        Files.writeString(
                questionnaires.resolve("own.json"),
                Files.readString(Path.of("assessments/val.json")).replace("\"VAL", "\"OWN"));
        Path assessment =
                edited(
                        "assessment.json",
                        "\"questionnaires\": [",
                        "\"questionnaires\": [\"OWN\", ");

        assertThat(run("score", assessment)).isZero();
        assertThat(run("score", assessment, "--data", file("elsewhere"))).isEqualTo(1);
    }

    @Test
    void aResultGoesToStandardOutputAlone() {
        assertThat(run("score", sample)).isZero();
        assertThat(JsonMapper.shared().readTree(out()).at("/stage/name").asString())
                .isEqualTo("Patchwork");
        assertThat(err()).isEmpty();
    }

    @Test
    void aResultGoesToAFile() throws IOException {
        Path result = file("result.json");
        run("score", sample);
        String printed = out();

        assertThat(run("score", sample, "--out", result)).isZero();
        assertThat(out()).isEmpty();
        assertThat(result).content(StandardCharsets.UTF_8).isEqualTo(printed);
        assertThat(run("score", sample, "--out", result)).isEqualTo(2);
    }

    @Test
    void aWrongFileIsNotScored() throws IOException {
        Path wrong = edited("wrong.json", "\"workshop\"", "\"public\"");

        assertThat(run("score", wrong, "--out", file("result.json"))).isEqualTo(1);
        assertThat(err()).startsWith(wrong + ": /mode: ");
        assertThat(file("result.json")).doesNotExist();
    }

    @Test
    void whilePeopleAreAnsweringThereIsNoResult() throws IOException {
        Path open =
                edited(
                        "open.json",
                        "\"form\": \"long\"",
                        "\"phase\": \"collecting\", \"form\": \"long\"");

        assertThat(run("score", open)).isEqualTo(1);
        assertThat(err()).startsWith(open + ": /phase: says that people are still answering");
    }

    @Test
    void anAssessmentNobodyAnsweredIsScored() throws IOException {
        Path empty = file("empty.json");
        Files.writeString(
                empty,
                """
                {"format": "plumbline-assessment", "version": 1, "id": "empty",
                 "organisation": "Alderbrook Instruments", "title": "Spring", "date": "2026-03-12",
                 "methodVersion": "1.0", "form": "short", "mode": "workshop",
                 "questionnaires": ["SIN"], "participants": [{"id": "p1", "name": "A"}]}
                """);

        assertThat(run("score", empty)).isZero();
        assertThat(out()).contains("\"no_data\"", "\"insufficient\"");
    }

    private String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void theReportOfTheSampleIsWritten() throws IOException {
        Path report = file("report.pdf");

        assertThat(run("report", sample, "--out", report)).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
        assertThat(text(report)).contains("Alderbrook Instruments", "Patchwork", "12 March 2026");
    }

    @Test
    void theSummaryStandsAlone() throws IOException {
        Path summary = file("summary.pdf");

        assertThat(run("report", sample, "--out", summary, "--summary", "--lang", "en")).isZero();
        assertThat(pages(summary)).isLessThanOrEqualTo(2);
        assertThat(text(summary)).contains("Patchwork");
    }

    @Test
    void theBoardGetsTwoPages() throws IOException {
        Path board = file("board.pdf");

        assertThat(run("report", sample, "--out", board, "--board")).isZero();
        assertThat(pages(board)).isEqualTo(2);
        assertThat(text(board)).contains("Board summary", "The gates");
    }

    @Test
    void earlierFilesGiveThePageOnChange() throws IOException {
        Path before = edited("before.json", "\"date\": \"2026-03-12\"", "\"date\": \"2025-03-12\"");
        Files.writeString(
                before, Files.readString(before).replace(SAMPLE_ID, SAMPLE_ID.replace('0', '1')));
        Path report = file("report.pdf");

        assertThat(run("report", sample, "--before", before, "--out", report)).isZero();
        assertThat(err()).isEmpty();
        assertThat(text(report)).contains("Change since last time");
    }

    @Test
    void anEarlierFileThatCannotBeComparedIsSaid() {
        Path report = file("report.pdf");

        assertThat(run("report", sample, "--before", sample, "--summary", "--out", report))
                .isZero();
        assertThat(err()).contains("None of the earlier files can be compared");
    }

    @Test
    void earlierFilesAreReadAsCarefullyAsTheFile() throws IOException {
        Path wrong = edited("wrong.json", "\"date\": \"2026-03-12\"", "\"date\": \"soon\"");

        assertThat(run("report", sample, "--before", wrong, "--out", file("r.pdf"))).isEqualTo(1);
        assertThat(err()).contains("wrong.json: /date");
        assertThat(run("report", sample, "--before", wrong, "--force", "--out", wrong))
                .isEqualTo(2);
        Object[] five = {
            "report",
            sample,
            "--out",
            file("r.pdf"),
            "--before",
            wrong,
            "--before",
            wrong,
            "--before",
            wrong,
            "--before",
            wrong,
            "--before",
            wrong
        };
        assertThat(run(five)).isEqualTo(2);
    }

    @Test
    void summaryAndBoardTogetherAreWrongUsage() {
        assertThat(run("report", sample, "--out", file("r.pdf"), "--board", "--summary"))
                .isEqualTo(2);
        assertThat(file("r.pdf")).doesNotExist();
    }

    @Test
    void aLanguageThatIsNotSpokenIsSaidAndTheReportIsInEnglish() {
        assertThat(run("report", sample, "--out", file("r.pdf"), "--summary", "--lang", "fr"))
                .isZero();
        assertThat(err()).contains("no texts in the language fr");
    }

    @Test
    void theReportSpeaksGerman() throws IOException {
        Path report = file("bericht.pdf");

        assertThat(run("report", sample, "--out", report, "--summary", "--lang", "de")).isZero();
        assertThat(err()).isEmpty();
        assertThat(text(report)).contains("In Kürze", "Reifestufe", "Flickwerk");
    }

    @Test
    void theScreensSayThatTheyDoNotSpeakGerman() {
        assertThat(started("--lang", "de").notSpoken().orElseThrow())
                .contains("screens are in English");
        assertThat(started("--lang", "en-US").notSpoken()).isEmpty();
        assertThat(started().notSpoken()).isEmpty();
    }

    private static StartOptions started(String... arguments) {
        return StartOptions.parse(List.of(arguments)).orElseThrow();
    }

    @Test
    void theReportWearsABrand() throws IOException {
        Path brand = Files.createDirectory(file("brand"));
        Files.writeString(
                brand.resolve("brand.json"),
                "{\"name\": \"Harrow Lane\", \"accent\": \"#9A3A1E\"}");
        Path report = file("report.pdf");

        assertThat(run("report", sample, "--out", report, "--brand", brand)).isZero();
        assertThat(text(report)).contains("Harrow Lane");
    }

    @Test
    void aBrandMayBringAnSvgLogoAndItsOwnFootLine() throws IOException {
        Path brand = Files.createDirectory(file("brand"));
        Files.writeString(
                brand.resolve("brand.json"),
                "{\"name\": \"Harrow Lane\", \"footer\": \"Harrow Lane, in confidence\"}");
        Files.writeString(
                brand.resolve("logo.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"10\">"
                        + "<rect width=\"40\" height=\"10\" fill=\"#9A3A1E\"/></svg>");
        Path report = file("report.pdf");

        assertThat(run("report", sample, "--out", report, "--brand", brand)).isZero();
        assertThat(text(report)).contains("Harrow Lane, in confidence");
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void aWrongBrandIsRefusedWithEveryReason() throws IOException {
        Path brand = Files.createDirectory(file("brand"));
        Path json = brand.resolve("brand.json");
        Files.writeString(json, "{\"nam\": \"Harrow Lane\", \"accent\": \"#FFEE00\"}");

        assertThat(run("report", sample, "--out", file("r.pdf"), "--brand", brand)).isEqualTo(1);
        assertThat(err().lines())
                .extracting(line -> line.replaceAll("(: /[a-z]*: [a-z ]*).*", "$1"))
                .containsExactly(
                        json + ": /name: is missing",
                        json + ": /accent: is too pale to be read",
                        json + ": /nam: is not a key that can stand here");
        assertThat(file("r.pdf")).doesNotExist();
    }

    @Test
    void aLogoThatIsNoPictureIsRefused() throws IOException {
        Path brand = Files.createDirectory(file("brand"));
        Files.writeString(brand.resolve("brand.json"), "{\"name\": \"Harrow Lane\"}");
        Files.writeString(brand.resolve("logo.png"), "no picture");

        assertThat(run("report", sample, "--out", file("r.pdf"), "--brand", brand)).isEqualTo(1);
        assertThat(err()).startsWith(brand.resolve("logo.png") + ": /: cannot be used");
    }

    @Test
    void aLogoThatIsNoSvgIsRefusedInOneLine() throws IOException {
        Path brand = Files.createDirectory(file("brand"));
        Files.writeString(brand.resolve("brand.json"), "{\"name\": \"Harrow Lane\"}");
        Files.writeString(brand.resolve("logo.svg"), "no picture");

        assertThat(run("report", sample, "--out", file("r.pdf"), "--brand", brand)).isEqualTo(1);
        assertThat(err().strip()).startsWith(brand.resolve("logo.svg") + ": /: ").hasLineCount(1);
    }

    @Test
    void aWrongFileIsNotReported() throws IOException {
        Path wrong = edited("wrong.json", "\"workshop\"", "\"public\"");

        assertThat(run("report", wrong, "--out", file("r.pdf"))).isEqualTo(1);
        assertThat(err()).startsWith(wrong + ": /mode: ");
        assertThat(file("r.pdf")).doesNotExist();
    }

    @Test
    void assessmentsGoIntoTheDatabaseAndComeOutUnchanged() {
        Path data = file("data");
        Path exported = file("out.json");

        assertThat(run("import", sample, "--data", data)).isZero();
        assertThat(out()).contains(SAMPLE_ID);
        assertThat(run("export", "--data", data, "--assessment", SAMPLE_ID, "--out", exported))
                .isZero();
        assertThat(run("import", exported, "--data", data)).isZero();
        assertThat(out()).contains("is there already", "unchanged");
    }

    @Test
    void anAssessmentThatIsThereAlreadyIsNotReplaced() throws IOException {
        Path data = file("data");
        Path other = edited("other.json", "Spring 2026", "Autumn 2026");
        run("import", sample, "--data", data);

        assertThat(run("import", other, "--data", data)).isEqualTo(1);
        assertThat(err()).startsWith(other + ": /id: is " + SAMPLE_ID);
    }

    @Test
    void soundFilesAreBroughtInBesideWrongOnes() throws IOException {
        Path data = file("data");
        Path wrong = edited("wrong.json", "\"workshop\"", "\"public\"");

        assertThat(run("import", wrong, sample, "--data", data)).isEqualTo(1);
        assertThat(out()).contains("brought in");
        assertThat(err()).startsWith(wrong + ": /mode: ");
    }

    @Test
    void theDatabaseIsNeverReplacedByWhatIsHandedOut() {
        Path data = file("data");
        Path database = data.resolve("plumbline.mv.db");
        run("import", sample, "--data", data);

        assertThat(
                        run(
                                "export",
                                "--data",
                                data,
                                "--assessment",
                                SAMPLE_ID,
                                "--out",
                                database,
                                "--force"))
                .isEqualTo(2);
        assertThat(run("export", "--data", data, "--assessment", SAMPLE_ID, "--out", file("o")))
                .isZero();
    }

    @Test
    void whatIsNotThereIsNotHandedOut() throws IOException {
        Path data = file("data");

        assertThat(run("export", "--data", data, "--assessment", "x", "--out", file("x")))
                .isEqualTo(1);
        assertThat(data).doesNotExist();

        run("import", sample, "--data", data);
        assertThat(run("export", "--data", data, "--assessment", "x", "--out", file("x")))
                .isEqualTo(1);
        assertThat(run("export", "--data", data, "--assessment", "no id", "--out", file("x")))
                .isEqualTo(2);
        assertThat(file("x")).doesNotExist();
    }

    @Test
    void aFailureHasACodeThatStandsInTheLog() throws IOException {
        Path data = Files.createDirectory(file("data"));
        Files.writeString(data.resolve("plumbline.mv.db"), "no database");

        assertThat(run("import", sample, "--data", data)).isEqualTo(3);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("Code PL-");
        String code = err().replaceAll("(?s).*Code (PL-[0-9A-F-]+).*", "$1");
        assertThat(data.resolve("plumbline.log")).content().contains(code).doesNotContain("Ingrid");
    }

    @Test
    void whereTheDataDirectoryCannotBeWrittenTheCodeStandsInTheOtherLog() throws IOException {
        Path data = file("file/data");
        Files.writeString(file("file"), "no folder");

        assertThat(run("import", sample, "--data", data)).isEqualTo(3);
        String code = err().replaceAll("(?s).*Code (PL-[0-9A-F-]+).*", "$1");
        assertThat(err()).contains(defaultData().resolve("plumbline.log").toString());
        assertThat(defaultData().resolve("plumbline.log")).content().contains(code);
    }

    @Test
    void nothingIsWrittenButTheNamedFiles() throws IOException {
        run("validate", sample);
        run("score", sample);
        run("score", file("none"));

        assertThat(files()).containsExactly("sample.plumbline.json");
    }
}
