package org.plumbline.report.office;

import org.plumbline.chart.image.PlainText;
import org.plumbline.report.Chip;
import org.plumbline.report.Link;
import org.plumbline.report.RichText;
import org.plumbline.report.Run;
import org.plumbline.report.RunStyle;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as Markdown: emphasis from styles, and nothing else that would be taken for markup. */
final class MarkdownText {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    /** What makes a list, a heading or a rule of a line that begins with it. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\s*)([-+=]|\\d+(?=[.)]))");

    private MarkdownText() {}

    /** Plain text on one line. */
    static String of(String text) {
        String escaped = MARKUP.matcher(PlainText.of(text).strip()).replaceAll("\\\\$0");
        var beginning = BEGINNING.matcher(escaped);
        if (!beginning.find()) {
            return escaped;
        }
        return Character.isDigit(beginning.group(2).charAt(0))
                ? escaped.substring(0, beginning.end()) + "\\" + escaped.substring(beginning.end())
                : "\\" + escaped.stripLeading();
    }

    static String of(Chip chip) {
        return "**" + (chip.digit().isBlank() ? "" : chip.digit() + " ") + of(chip.name()) + "**";
    }

    /** Text with its strong and emphasised runs and its links to the web. */
    static String of(RichText text) {
        return text.runs().stream().map(MarkdownText::of).collect(Collectors.joining()).strip();
    }

    private static String of(Run run) {
        String said = run.text();
        String inner = of(said);
        if (inner.isEmpty()) {
            return said.isEmpty() ? "" : " ";
        }
        String before = Character.isWhitespace(said.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(said.charAt(said.length() - 1)) ? " " : "";
        return before + linked(run, styled(run, inner)) + after;
    }

    private static String styled(Run run, String inner) {
        if (run.styles().contains(RunStyle.STRONG)) {
            return "**" + inner + "**";
        }
        return run.styles().contains(RunStyle.EMPHASIS) ? "*" + inner + "*" : inner;
    }

    private static String linked(Run run, String inner) {
        return run.link()
                .filter(Link.ToWeb.class::isInstance)
                .map(link -> "[" + inner + "](" + ((Link.ToWeb) link).address() + ")")
                .orElse(inner);
    }
}
