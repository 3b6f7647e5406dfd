package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;

/** Dates by month: the day, what happens, and who answers for it. */
final class DatesTable {

    private final Material material;
    private final ActionWords words;

    DatesTable(Material material) {
        this.material = material;
        this.words = new ActionWords(material);
    }

    /** So few that they need no months. */
    Table brief(List<AheadDate> dates) {
        return table(TableLook.DENSE, dates.stream().map(this::row).toList());
    }

    /** What is past and still open first, then the months ahead. */
    Table full(List<AheadDate> past, List<AheadDate> ahead) {
        List<Row> rows = new ArrayList<>();
        if (!past.isEmpty()) {
            rows.add(Row.group(text("report.next.past")));
            past.forEach(date -> rows.add(row(date)));
        }
        String month = "";
        for (AheadDate date : ahead) {
            String its = material.messages().month(date.day());
            if (!its.equals(month)) {
                rows.add(Row.group(its));
                month = its;
            }
            rows.add(row(date));
        }
        return table(TableLook.LINES, rows);
    }

    private Table table(TableLook look, List<Row> rows) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.next.head.day"), 1.8),
                        Column.left(text("report.next.head.what"), 5.6),
                        Column.left(text("report.next.head.who"), 2.2));
        return new Table("", columns, rows, look, true);
    }

    private Row row(AheadDate date) {
        return Row.of(
                Cell.of(material.messages().longDate(date.day())),
                Cell.of(
                        RichText.of(kind(date.kind()) + ": ", RunStyle.STRONG)
                                .and(date.action().what())),
                Cell.of(words.owner(date.action())));
    }

    private String kind(AheadDate.Kind kind) {
        return switch (kind) {
            case FIRST_RESULT -> text("report.next.kind.first");
            case DUE -> text("report.next.kind.due");
            case CHECK -> text("report.next.kind.check");
            case DUE_AND_CHECK -> text("report.next.kind.dueAndCheck");
        };
    }

    private String text(String key) {
        return material.text(key);
    }
}
