package org.plumbline.report;

import java.util.List;

/** The list of pages, made where the page numbers are known. */
final class ContentsPage implements ReportPage {

    private final Material material;

    ContentsPage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.CONTENTS;
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                Chapter.of(
                        "contents",
                        "",
                        material.text("report.contents.title"),
                        List.of(new Contents())));
    }
}
