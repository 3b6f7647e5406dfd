package org.plumbline.report.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.plumbline.report.ReportDocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** What a file says of itself: title, language, date, conformance, colours. */
final class Metadata {

    private static final String PRODUCT = "Plumbline";
    private static final String PROFILE = "sRGB IEC61966-2.1";

    private final ReportDocument report;

    Metadata(ReportDocument report) {
        this.report = report;
    }

    void write(PDDocument file) throws IOException {
        information(file);
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setLanguage(report.language().toLanguageTag());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        var mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var xmp = new Xmp(report, PRODUCT).packet().getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(file, new ByteArrayInputStream(xmp)));
        catalog.setOutputIntents(List.of(colours(file)));
    }

    private void information(PDDocument file) {
        var information = file.getDocumentInformation();
        information.setTitle(CleanText.oneLine(report.title()));
        report.brand().ifPresent(brand -> information.setAuthor(CleanText.oneLine(brand.name())));
        information.setCreator(PRODUCT);
        information.setProducer(PRODUCT);
        information.setCreationDate(midnight());
        information.setModificationDate(midnight());
    }

    /** The start of the report's day; a file must not tell at what hour it was made. */
    private Calendar midnight() {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(
                report.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    private static PDOutputIntent colours(PDDocument file) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(file, new ByteArrayInputStream(profile));
        intent.setInfo(PROFILE);
        intent.setOutputCondition(PROFILE);
        intent.setOutputConditionIdentifier(PROFILE);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
