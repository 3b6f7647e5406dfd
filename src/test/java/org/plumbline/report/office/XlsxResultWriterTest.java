package org.plumbline.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.exchange.ResultWriter;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.DisplayRounding;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

class XlsxResultWriterTest {

    private static Workbook workbook(Assessment assessment) throws IOException {
        byte[] file = Copies.written(new XlsxResultWriter(), Copies.book(assessment));
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** What the command {@code score} writes. */
    private static JsonNode score(Assessment assessment) {
        byte[] json = new ResultWriter().write(Copies.result(assessment));
        return JsonMapper.builder().build().readTree(json);
    }

    private static List<Row> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).skip(1).toList();
    }

    private static int column(Sheet sheet, String head) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + head);
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static Map<String, Row> byFirst(Sheet sheet, int column) {
        Map<String, Row> rows = new HashMap<>();
        rows(sheet).forEach(row -> rows.put(text(row, column), row));
        return rows;
    }

    private static Row named(Map<String, Row> rows, String name) {
        return Optional.ofNullable(rows.get(name)).orElseThrow();
    }

    @Test
    void hasASheetForOverviewSectionsItemsAndActions() throws IOException {
        try (Workbook workbook = workbook(Copies.sample())) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Overview", "Sections", "Items", "Action plan");
        }
    }

    @Test
    void keepsTheHeadsInViewAndOnEveryPage() throws IOException {
        try (Workbook workbook = workbook(Copies.sample())) {
            assertThat(workbook)
                    .allSatisfy(
                            sheet -> {
                                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                                        .isEqualTo((short) 1);
                                assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
                                assertThat(sheet.getColumnWidth(0)).isGreaterThan(20 * 256);
                            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "twenty", "confidential", "solo"})
    void everyItemHasTheNumbersOfItsResult(String name) throws IOException {
        Assessment assessment = assessment(name);
        JsonNode items = score(assessment).get("items");
        try (Workbook workbook = workbook(assessment)) {
            Sheet sheet = workbook.getSheet("Items");
            Map<String, Row> rows = byFirst(sheet, column(sheet, "Number"));
            assertThat(rows).hasSize(items.size());
            items.forEachEntry(
                    (id, item) -> {
                        Row row = named(rows, id);
                        same(row, column(sheet, "Points, 0 to 100"), item.get("score"));
                        level(row, column(sheet, "Mean of the first vote"), item.get("meanLevel"));
                        level(row, column(sheet, "Middle answer"), item.get("medianLevel"));
                        assertThat(row.getCell(column(sheet, "Levels given")).getNumericCellValue())
                                .isEqualTo(item.get("n").asInt());
                        assertThat(row.getCell(column(sheet, "Don’t know")).getNumericCellValue())
                                .isEqualTo(item.get("dk").asInt());
                    });
        }
    }

    private static Assessment assessment(String name) {
        return switch (name) {
            case "sample" -> Copies.sample();
            case "twenty" -> ReportCases.twenty();
            case "confidential" -> ReportCases.confidential();
            default -> ReportCases.solo();
        };
    }

    private static void same(Row row, int column, JsonNode score) {
        if (score.isNull()) {
            assertThat(text(row, column)).isNotBlank();
        } else {
            assertThat(row.getCell(column).getNumericCellValue())
                    .isEqualTo(DisplayRounding.points(score.asDouble()));
        }
    }

    private static void level(Row row, int column, JsonNode level) {
        if (level.isNull()) {
            assertThat(text(row, column)).isNotBlank();
        } else {
            assertThat(row.getCell(column).getNumericCellValue())
                    .isEqualTo(DisplayRounding.oneDecimal(level.asDouble()));
        }
    }

    @Test
    void sectionsAndIndexHaveTheNumbersOfTheResult() throws IOException {
        Assessment assessment = Copies.sample();
        JsonNode score = score(assessment);
        try (Workbook workbook = workbook(assessment)) {
            Sheet sections = workbook.getSheet("Sections");
            int points = column(sections, "Points, 0 to 100");
            List<JsonNode> expected = new ArrayList<>();
            score.get("sections").forEach(section -> expected.add(section.get("score")));
            List<Row> rows = rows(sections);
            assertThat(rows).hasSameSizeAs(expected);
            for (int at = 0; at < rows.size(); at++) {
                same(rows.get(at), points, expected.get(at));
            }
            Map<String, Row> overview = byFirst(workbook.getSheet("Overview"), 0);
            same(named(overview, "Customer-focus index"), 1, score.get("overall").get("score"));
            assertThat(text(named(overview, "Stage"), 1))
                    .startsWith(score.get("stage").get("stage").asString());
            same(
                    named(overview, "Questionnaire: Seven sins"),
                    1,
                    score.get("instruments").get("SIN").get("score"));
        }
    }

    @Test
    void aHiddenValueSaysThatItIsHiddenAndWhy() throws IOException {
        Assessment assessment =
                ReportCases.answered(
                                Assessments.workshop(4),
                                4,
                                ReportCases.builtIn(QuestionnaireId.SIN))
                        .votes("SIN1.3", 5, 5, "DK", "DK")
                        .build();
        try (Workbook workbook = workbook(assessment)) {
            Sheet items = workbook.getSheet("Items");
            Row row = named(byFirst(items, column(items, "Number")), "SIN1.3");
            for (String head :
                    List.of(
                            "Points, 0 to 100",
                            "Value in levels",
                            "Mean of the first vote",
                            "Middle answer",
                            "Agreement")) {
                assertThat(text(row, column(items, head)))
                        .isEqualTo("hidden: fewer than 3 answers");
            }
            assertThat(text(row, column(items, "Votes for 5"))).startsWith("hidden: ");
        }
    }

    @Test
    void daysAreDaysAndNothingIsAFormula() throws IOException {
        try (Workbook workbook = workbook(Copies.sample())) {
            Sheet actions = workbook.getSheet("Action plan");
            Cell due = actions.getRow(1).getCell(column(actions, "Due"));
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).hasToString("2026-06-05");
            assertThat(due.getCellStyle().getDataFormatString()).isEqualTo("d mmm yyyy");
            for (Sheet sheet : workbook) {
                sheet.forEach(
                        row ->
                                row.forEach(
                                        cell ->
                                                assertThat(cell.getCellType())
                                                        .isNotEqualTo(CellType.FORMULA)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\uFF1D1"})
    void whatLooksLikeAFormulaStaysTextEvenWhenItIsEdited(String what) throws IOException {
        try (Workbook workbook = workbook(Awkward.withAction(what))) {
            Cell cell = workbook.getSheet("Action plan").getRow(1).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(what.strip());
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aRowIsAsHighAsItsLongestTextNeeds() throws IOException {
        String what = "word ".repeat(60);
        try (Workbook workbook = workbook(Awkward.withAction(what))) {
            Row row = workbook.getSheet("Action plan").getRow(1);

            assertThat(row.getHeightInPoints()).isBetween(7 * 15f, 9 * 15f);
            assertThat(workbook.getSheet("Overview").getRow(1).getHeightInPoints()).isEqualTo(15f);
        }
    }

    @Test
    void namesNobodyInItsPropertiesButTheBrand() throws IOException {
        try (Workbook workbook = workbook(Copies.sample())) {
            var properties = ((XSSFWorkbook) workbook).getProperties().getCoreProperties();

            assertThat(properties.getCreator()).isNullOrEmpty();
            assertThat(properties.getTitle()).contains("Alderbrook Instruments");
            assertThat(properties.getCreated().toInstant()).hasToString("2026-03-20T00:00:00Z");
        }
    }

    @Test
    void holdsTextsOfAnyLengthAndScript() throws IOException {
        try (Workbook workbook = workbook(Awkward.withAction("Ω\uD800 客\u0000户 ".repeat(9_000)))) {
            assertThat(workbook.getSheet("Action plan").getRow(1).getCell(0).getStringCellValue())
                    .startsWith("Ω 客户 Ω")
                    .endsWith("…")
                    .hasSizeLessThanOrEqualTo(32_767);
        }
    }
}
