package org.plumbline.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Assessment;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class CsvWriterTest {

    private static String file(CsvWriter writer, Assessment assessment) {
        byte[] bytes = Copies.written(writer, Copies.book(assessment));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Reads by RFC 4180, and fails where a line is not one. */
    private static List<List<String>> rows(String file) {
        assertThat(file).startsWith("\uFEFF").endsWith("\r\n");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int at = 1; at < file.length(); at++) {
            char sign = file.charAt(at);
            if (quoted && sign == '"' && file.charAt(at + 1) == '"') {
                field.append(sign);
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\r')) {
                row.add(field.toString());
                field.setLength(0);
                if (sign == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    at++;
                    assertThat(file.charAt(at)).isEqualTo('\n');
                }
            } else {
                field.append(sign);
            }
        }
        assertThat(rows).allSatisfy(r -> assertThat(r).hasSameSizeAs(rows.getFirst()));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call;=1+1", "Call; @SUM(A1)", "Call|+1", "Call,-1"})
    void noCellBecomesAFormulaWhereLinesAreSplitAtAnotherMark(String text) {
        assertThat(FormulaGuard.marked(text)).doesNotContainPattern("[;|,]\\s*[=+@-]");
    }

    @Test
    void everyItemHasTheNumbersOfItsResult() {
        Assessment sample = Copies.sample();
        Result result = Copies.result(sample);
        List<List<String>> rows = rows(file(CsvWriter.ofResults(), sample));

        for (ItemResult item : result.items()) {
            List<String> row =
                    rows.stream()
                            .filter(r -> r.get(3).equals(item.item().value()))
                            .findFirst()
                            .orElseThrow();
            if (item.score().isPresent()) {
                assertThat(row.get(5))
                        .isEqualTo(
                                Integer.toString(
                                        DisplayRounding.points(item.score().getAsDouble())));
            } else {
                assertThat(row.get(5)).containsAnyOf("hidden", "no value", "not", "apply");
            }
            assertThat(row.get(8)).isEqualTo(Integer.toString(item.counts().levels()));
        }
        assertThat(rows.get(1))
                .startsWith("Index")
                .contains(
                        Integer.toString(
                                DisplayRounding.points(result.overall().score().orElseThrow())));
    }

    @Test
    void thePlanOfActionIsWhole() {
        List<List<String>> rows = rows(file(CsvWriter.ofActions(), Copies.sample()));

        assertThat(rows).hasSize(1 + Copies.sample().actions().size());
        assertThat(rows.get(1))
                .contains("Join the records of our twenty largest customers", "2026-06-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\uFF0B1"})
    void whatLooksLikeAFormulaIsMarkedAsText(String what) {
        List<List<String>> rows = rows(file(CsvWriter.ofActions(), Awkward.withAction(what)));

        assertThat(rows.get(1).getFirst()).isEqualTo("'" + what.strip());
    }

    @Test
    void separatorsAndQuotesStayInTheirField() {
        String what = "Say \"hello\", then\r\nlisten; note, and act";
        List<List<String>> rows = rows(file(CsvWriter.ofActions(), Awkward.withAction(what)));

        assertThat(rows.get(1).getFirst()).isEqualTo("Say \"hello\", then  listen; note, and act");
    }
}
