package org.plumbline.report.office;

import org.plumbline.chart.Ink;
import org.plumbline.chart.Palette;
import org.plumbline.report.Chip;
import org.plumbline.report.Link;
import org.plumbline.report.RichText;
import org.plumbline.report.Run;
import org.plumbline.report.RunStyle;

import java.util.Optional;
import java.util.Set;

/** Writes runs of text. */
final class WordText {

    private final WordXml xml;
    private final Palette palette;
    private final WordLinks links;

    WordText(WordXml xml, Palette palette, WordLinks links) {
        this.xml = xml;
        this.palette = palette;
        this.links = links;
    }

    /** A colour as Word writes it. */
    String colour(Ink ink) {
        return palette.colour(ink).hex().substring(1);
    }

    void write(RichText text) {
        text.runs().forEach(this::write);
    }

    void write(String text) {
        write(RichText.of(text));
    }

    private void write(Run run) {
        Optional<String> target = run.link().flatMap(this::target);
        target.ifPresent(attribute -> openLink(attribute, run.link().orElseThrow()));
        boolean first = true;
        for (String line : run.text().split("\n", -1)) {
            xml.begin("w:r");
            look(run.styles(), target.isPresent());
            if (!first) {
                xml.empty("w:br");
            }
            xml.text(line).end();
            first = false;
        }
        if (target.isPresent()) {
            xml.end();
        }
    }

    private Optional<String> target(Link link) {
        return switch (link) {
            case Link.ToChapter(String anchor) -> links.bookmark(anchor);
            case Link.ToWeb(var address) -> Optional.of(links.web(address));
        };
    }

    private void openLink(String target, Link link) {
        switch (link) {
            case Link.ToChapter _ -> xml.begin("w:hyperlink", "w:anchor", target);
            case Link.ToWeb _ -> xml.begin("w:hyperlink", "r:id", target);
        }
    }

    private void look(Set<RunStyle> styles, boolean linked) {
        xml.begin("w:rPr");
        if (linked) {
            xml.value("w:rStyle", "Hyperlink");
        }
        if (styles.contains(RunStyle.SERIF)) {
            xml.empty("w:rFonts", "w:ascii", "Cambria", "w:hAnsi", "Cambria", "w:cs", "Cambria");
        }
        if (styles.contains(RunStyle.STRONG)) {
            xml.empty("w:b");
        }
        if (styles.contains(RunStyle.EMPHASIS)) {
            xml.empty("w:i");
        }
        ink(styles).ifPresent(ink -> xml.value("w:color", colour(ink)));
        xml.end();
    }

    private static Optional<Ink> ink(Set<RunStyle> styles) {
        if (styles.contains(RunStyle.ACCENT)) {
            return Optional.of(Ink.ACCENT);
        }
        if (styles.contains(RunStyle.FULL)) {
            return Optional.of(Ink.TEXT);
        }
        return styles.contains(RunStyle.MUTED) ? Optional.of(Ink.TEXT_MUTED) : Optional.empty();
    }

    /** A chip as a word on its colour; its digit never stands without its name. */
    void chip(Chip chip) {
        Ink fill = chip.ramp().isPresent() ? Ink.ramp(chip.ramp().getAsInt()) : Ink.FILL;
        Ink ink = chip.ramp().isPresent() ? Ink.rampText(chip.ramp().getAsInt()) : Ink.TEXT_MUTED;
        xml.begin("w:r").begin("w:rPr").empty("w:b").value("w:color", colour(ink));
        shade(fill);
        String words = chip.digit().isBlank() ? chip.name() : chip.digit() + " " + chip.name();
        xml.end().text("\u00A0" + words + "\u00A0").end();
        xml.begin("w:r").text("  ").end();
    }

    void shade(Ink ink) {
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour(ink));
    }
}
