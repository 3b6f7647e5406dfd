package org.plumbline.report.pdf;

import org.plumbline.report.ReportDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A report on its laid-out pages, and the file that was painted from them. */
final class LaidReport {

    private static final double COLUMN = 140;

    private final Book book;
    private final byte[] bytes;

    private LaidReport(Book book, byte[] bytes) {
        this.book = book;
        this.bytes = bytes;
    }

    static LaidReport of(ReportDocument document, FontLibrary fonts) {
        Book book = Book.of(document, fonts);
        var out = new ByteArrayOutputStream();
        try (var file = new PdfFile(document, fonts)) {
            file.write(book, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LaidReport(book, out.toByteArray());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int pages() {
        return book.pages().size();
    }

    /** The charts as they were laid out, in the order of the pages. */
    List<Fragment.Art> charts() {
        return book.pages().stream()
                .flatMap(page -> page.placed().stream())
                .map(Placed::fragment)
                .filter(Fragment.Art.class::isInstance)
                .map(Fragment.Art.class::cast)
                .filter(art -> art.content().isPresent())
                .toList();
    }

    /** Headings and heads of tables below which nothing of theirs stands on their page. */
    List<String> lonelyHeadings() {
        Set<TagContent> headings = new HashSet<>();
        collect(book.structure(), false, headings);
        List<String> lonely = new ArrayList<>();
        for (int number = 0; number < book.pages().size(); number++) {
            PageContent page = book.pages().get(number);
            if (!page.cover()) {
                lonely(page, headings, number + 1, lonely);
            }
        }
        return lonely;
    }

    private static void collect(TagNode node, boolean inside, Set<TagContent> headings) {
        switch (node) {
            case Tag tag -> {
                boolean heading = inside || tag.type().matches("H\\d") || columnHead(tag);
                tag.kids().forEach(kid -> collect(kid, heading, headings));
            }
            case TagContent content -> {
                if (inside) {
                    headings.add(content);
                }
            }
        }
    }

    private static boolean columnHead(Tag tag) {
        return tag.type().equals("TH") && tag.attributes().contains(TagAttribute.Scope.COLUMN);
    }

    private static void lonely(
            PageContent page, Set<TagContent> headings, int number, List<String> lonely) {
        for (Placed placed : page.placed()) {
            if (placed.fragment() instanceof Fragment.Glyphs glyphs
                    && glyphs.content().filter(headings::contains).isPresent()
                    && page.placed().stream().noneMatch(p -> follows(placed, p, headings))) {
                lonely.add("page " + number + ": " + glyphs.text());
            }
        }
    }

    private static boolean follows(Placed heading, Placed other, Set<TagContent> headings) {
        boolean below =
                other.y() > heading.y()
                        && other.x() > heading.x() - 2 * COLUMN
                        && other.x() < heading.x() + COLUMN;
        return below
                && switch (other.fragment()) {
                    case Fragment.Glyphs glyphs ->
                            glyphs.content().filter(c -> !headings.contains(c)).isPresent();
                    case Fragment.Art ignored -> true;
                    case Fragment.Picture ignored -> true;
                    case Fragment.PageNumber ignored -> true;
                    case Fragment.Area ignored -> false;
                    case Fragment.Click ignored -> false;
                    case Fragment.Target ignored -> false;
                };
    }
}
