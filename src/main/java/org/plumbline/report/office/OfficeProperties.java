package org.plumbline.report.office;

import org.apache.poi.ooxml.POIXMLProperties;
import org.plumbline.chart.image.PlainText;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file says about itself: its title, its day, its language, and no name but the brand's.
 *
 * @param brand blank if there is none
 */
record OfficeProperties(String title, String brand, LocalDate date, Locale language) {

    private static final String PROGRAM = "Plumbline";

    void putInto(POIXMLProperties properties) {
        Optional<Date> day = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = properties.getCoreProperties();
        core.setTitle(PlainText.of(title));
        core.setCreator(PlainText.of(brand));
        core.setLastModifiedByUser("");
        core.setCreated(day);
        core.setModified(day);
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(language.toLanguageTag()));
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
