package org.plumbline.report.office;

import java.util.ArrayList;
import java.util.List;

/** Lines of Markdown, with the blank lines between what does not belong together. */
final class MarkdownLines {

    private final List<String> lines = new ArrayList<>();
    private boolean inList;

    /** A paragraph, a heading or a table of finished markup. */
    void paragraph(String markup) {
        if (!markup.isBlank()) {
            blank();
            markup.lines().forEach(lines::add);
            inList = false;
        }
    }

    /** A point of a list; its further lines stand below its first. */
    void item(String mark, String markup) {
        if (!inList) {
            blank();
        }
        String indent = " ".repeat(mark.length());
        List<String> parts = markup.lines().filter(line -> !line.isBlank()).toList();
        for (int at = 0; at < parts.size(); at++) {
            lines.add((at == 0 ? mark : indent) + parts.get(at));
        }
        inList = true;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private void blank() {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }
}
