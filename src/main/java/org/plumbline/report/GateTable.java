package org.plumbline.report;

import org.plumbline.scoring.GateFinding;
import org.plumbline.scoring.Stage;

import java.util.List;

/** The gates with the organisation's figures and what they do to the stage. */
final class GateTable {

    private final Material material;
    private final GateWords gates;

    GateTable(Material material) {
        this.material = material;
        this.gates = new GateWords(material);
    }

    Table in(TableLook look) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.stage.gates.head.gate"), 3),
                        Column.left(text("report.stage.gates.head.figure"), 3.4),
                        Column.left(text("report.stage.gates.head.state"), 2.4));
        List<Row> rows = material.result().stage().gates().stream().map(this::gate).toList();
        return new Table("", columns, rows, look, true);
    }

    private Row gate(GateFinding finding) {
        RichText state =
                finding.binding()
                        ? RichText.of(state(finding), RunStyle.STRONG)
                        : RichText.of(state(finding));
        return Row.of(Cell.of(gates.name(finding)), Cell.of(gates.figure(finding)), Cell.of(state));
    }

    private String state(GateFinding finding) {
        if (finding.binding()) {
            return text("report.stage.state.holds", cap(finding));
        }
        return switch (finding.state()) {
            case OPEN -> text("report.stage.state.open");
            case CLOSED -> text("report.stage.state.limits", cap(finding));
            case NOTICE -> text("report.stage.state.notice", cap(finding));
            case SILENT -> text("report.stage.state.silent");
        };
    }

    private static int cap(GateFinding finding) {
        return finding.cap().map(Stage::number).orElse(Stage.EMBEDDED.number());
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
