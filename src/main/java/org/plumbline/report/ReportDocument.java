package org.plumbline.report;

import org.plumbline.chart.Palette;
import org.plumbline.chart.Rgb;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole report in reading order. The same document always gives the same bytes.
 *
 * @param title the title of the file, as a reader shows it in its window; never blank
 * @param language the language of all texts
 * @param date the day the report is dated; also the creation date of the file
 * @param brand who prepared the report; the only name that enters the file's metadata
 * @param accent the colour of the brand in place of the product's own; its contrast with white is
 *     at least {@link Palette#TEXT_CONTRAST}
 * @param cover the first page; without it the report begins with its first chapter
 * @param foot the line at the foot of every page but the cover
 */
public record ReportDocument(
        String title,
        Locale language,
        LocalDate date,
        Optional<Brand> brand,
        Optional<Rgb> accent,
        Paper paper,
        FootLine foot,
        Optional<Cover> cover,
        List<Chapter> chapters) {

    public ReportDocument {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A report must have a title");
        }
        chapters = List.copyOf(chapters);
        var anchors = new HashSet<String>();
        for (Chapter chapter : chapters) {
            if (!anchors.add(chapter.anchor())) {
                throw new IllegalArgumentException("Two chapters are called " + chapter.anchor());
            }
        }
    }
}
