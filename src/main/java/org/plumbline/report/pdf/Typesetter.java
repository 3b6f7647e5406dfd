package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Link;
import org.plumbline.report.RichText;
import org.plumbline.report.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets text into lines. */
final class Typesetter {

    private static final double UNDERLINE = 0.5;

    private final FontLibrary fonts;
    private final CleanText clean;
    private final Set<String> anchors;

    /**
     * @param anchors where links inside the report can lead
     */
    Typesetter(FontLibrary fonts, Set<String> anchors) {
        this.fonts = fonts;
        this.clean = new CleanText(fonts);
        this.anchors = anchors;
    }

    /**
     * A line of text that belongs to a place in the structure tree; cleaned, and as wide as it is.
     */
    Fragment.Glyphs glyphs(String text, TypeStyle style, Optional<TagContent> content) {
        String line = clean.clean(text, style.face()).replace('\n', ' ');
        return new Fragment.Glyphs(line, style, content);
    }

    double width(Fragment.Glyphs glyphs) {
        return fonts.width(glyphs.text(), glyphs.style());
    }

    double baseline(TypeStyle style) {
        return fonts.baseline(style);
    }

    /**
     * The lines of a text, each a slice as high as the leading.
     *
     * @param tag the element the text belongs to; empty for what is only repeated
     */
    List<Slice> lines(
            RichText text, TypeStyle style, double width, Alignment alignment, Optional<Tag> tag) {
        return lines(spans(text, style, tag), style, width, alignment);
    }

    /** Plain text in one style. */
    List<Slice> lines(String text, TypeStyle style, double width, Optional<Tag> tag) {
        return lines(RichText.of(text), style, width, Alignment.LEFT, tag);
    }

    private List<Slice> lines(
            List<Span> spans, TypeStyle style, double width, Alignment alignment) {
        var all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        double[] positions = positions(spans, all.length());
        var slices = new ArrayList<Slice>();
        for (LineBreaker.Range line : new LineBreaker(all.toString(), positions, width).lines()) {
            double left = alignment.offset(width, line.width());
            var placed = new LineOf(spans, positions, line, left, fonts.baseline(style)).placed();
            slices.add(Slice.of(style.leading(), placed));
        }
        return slices;
    }

    private List<Span> spans(RichText text, TypeStyle style, Optional<Tag> tag) {
        var spans = new ArrayList<Span>();
        Optional<TagContent> plain = Optional.empty();
        for (Run run : text.runs()) {
            TypeStyle own = style.with(run.styles());
            String words = clean.clean(run.text(), own.face());
            Optional<Link> link = run.link().filter(this::leadsSomewhere);
            if (link.isPresent()) {
                var content = tag.map(t -> t.child("Link").content());
                spans.add(new Span(words, own.in(Ink.ACCENT), content, link));
                plain = Optional.empty();
            } else {
                plain = plain.isPresent() ? plain : tag.map(Tag::content);
                spans.add(new Span(words, own, plain, Optional.empty()));
            }
        }
        return spans;
    }

    private boolean leadsSomewhere(Link link) {
        return switch (link) {
            case Link.ToChapter(String anchor) -> anchors.contains(anchor);
            case Link.ToWeb web -> web.address().isAbsolute();
        };
    }

    private double[] positions(List<Span> spans, int length) {
        var positions = new double[length + 1];
        int index = 0;
        double x = 0;
        for (Span span : spans) {
            for (int i = 0; i < span.text().length(); i++) {
                positions[index++] = x;
                char character = span.text().charAt(i);
                if (!Character.isLowSurrogate(character) && character != '\n') {
                    int point = span.text().codePointAt(i);
                    x += span.style().size() * fonts.advance(point, span.style().face());
                }
            }
        }
        positions[index] = x;
        return positions;
    }

    /** One line, cut out of its spans. */
    private final class LineOf {

        private final List<Span> spans;
        private final double[] positions;
        private final LineBreaker.Range line;
        private final double left;
        private final double baseline;
        private final List<Placed> placed = new ArrayList<>();

        LineOf(
                List<Span> spans,
                double[] positions,
                LineBreaker.Range line,
                double left,
                double baseline) {
            this.spans = spans;
            this.positions = positions;
            this.line = line;
            this.left = left;
            this.baseline = baseline;
        }

        List<Placed> placed() {
            int start = 0;
            for (Span span : spans) {
                int from = Math.max(line.from(), start);
                int to = Math.min(line.to(), start + span.text().length());
                if (from < to) {
                    place(span, span.text().substring(from - start, to - start), from);
                }
                start += span.text().length();
            }
            return placed;
        }

        private void place(Span span, String words, int from) {
            // A line feed inside a paragraph is a space to those who read aloud or copy.
            String text = words.replace('\n', ' ');
            double x = left + positions[from] - positions[line.from()];
            var glyphs = new Fragment.Glyphs(text, span.style(), span.content());
            placed.add(new Placed(x, baseline, glyphs));
            span.link().ifPresent(link -> link(span, link, text, x));
        }

        private void link(Span span, Link link, String text, double x) {
            double width = fonts.width(text.stripTrailing(), span.style());
            if (span.content().isEmpty() || width == 0) {
                return;
            }
            var line = Fragment.Area.line(width, UNDERLINE, Ink.ACCENT);
            placed.add(new Placed(x, baseline + 1.5, line));
            var click =
                    new Fragment.Click(
                            width, span.style().leading(), link, span.text(), span.content().get());
            placed.add(new Placed(x, 0, click));
        }
    }
}
