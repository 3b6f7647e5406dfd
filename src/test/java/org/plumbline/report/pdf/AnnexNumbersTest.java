package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.ReportPart;
import org.plumbline.report.Wordings;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The numbers in annex A, read back from the file, are those of the result. */
final class AnnexNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"sample", "twenty", "confidential", "solo"})
    void everyItemHasThePointsOfItsResult(String name) {
        Assessment assessment = assessment(name);
        Result result = new AssessmentScoring().score(assessment);
        List<List<String>> rows = rows(annex(assessment, result));

        assertThat(rows).hasSameSizeAs(result.items());
        for (int at = 0; at < rows.size(); at++) {
            ItemResult item = result.items().get(at);
            List<String> row = rows.get(at);
            assertThat(row.getFirst()).as("%s", item.item()).contains(statement(assessment, item));
            assertThat(row.get(row.size() - 2)).as("%s", item.item()).isEqualTo(points(item));
        }
    }

    private static Assessment assessment(String name) {
        return switch (name) {
            case "sample" ->
                    new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                            .create(new AssessmentId("sample"));
            case "twenty" -> ReportCases.twenty();
            case "confidential" -> ReportCases.confidential();
            default -> ReportCases.solo();
        };
    }

    private static String annex(Assessment assessment, Result result) {
        ReportOptions annex =
                ReportOptions.complete(LocalDate.of(2026, 3, 20))
                        .withParts(EnumSet.of(ReportPart.ALL_ITEMS));
        return WrittenPdf.of(
                        new MaturityReport(Wordings.AS_ASKED).compose(assessment, result, annex))
                .read(StructureText::of);
    }

    private static String statement(Assessment assessment, ItemResult item) {
        String said =
                assessment
                        .questionnaireOf(item.item())
                        .flatMap(questionnaire -> questionnaire.item(item.item()))
                        .orElseThrow()
                        .wording()
                        .statement(false);
        return DocumentWords.squeezed(said);
    }

    private static String points(ItemResult item) {
        return item.score().isPresent()
                ? Integer.toString(DisplayRounding.points(item.score().getAsDouble()))
                : "–";
    }

    /** The rows of items with the words of each cell; heads and titles of sections left out. */
    private static List<List<String>> rows(String structure) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : structure.lines().map(String::strip).toList()) {
            String kind = line.replaceFirst(" .*", "");
            if (kind.equals("TR")) {
                rows.add(new ArrayList<>());
            } else if (kind.equals("TD") || kind.equals("TH")) {
                rows.getLast().add("");
            } else if (line.startsWith("| ") && !rows.isEmpty() && !rows.getLast().isEmpty()) {
                List<String> row = rows.getLast();
                row.set(row.size() - 1, row.getLast() + DocumentWords.squeezed(line.substring(2)));
            }
        }
        return rows.stream().filter(row -> row.size() > 1).filter(row -> !isHead(row)).toList();
    }

    private static boolean isHead(List<String> row) {
        return row.getFirst().equals("Item");
    }
}
