package org.plumbline.report;

import java.util.Map;

/**
 * What became of a report.
 *
 * @param pages the number of pages, the cover included
 * @param chapterPages the first page of each chapter by its anchor, counted from 1
 */
public record WrittenReport(int pages, Map<String, Integer> chapterPages) {

    public WrittenReport {
        chapterPages = Map.copyOf(chapterPages);
    }
}
