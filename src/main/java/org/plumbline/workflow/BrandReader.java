package org.plumbline.workflow;

import org.plumbline.chart.Rgb;
import org.plumbline.report.Logo;
import org.plumbline.report.ReportOptions;
import org.plumbline.settings.Brand;

import java.io.IOException;
import java.util.Optional;

/** Puts the brand of the settings, its logo file among it, into the options of a report. */
public final class BrandReader {

    /**
     * The options in the look of a brand; unchanged if there is no brand.
     *
     * @throws IOException if the logo cannot be read as a picture
     */
    public ReportOptions wear(ReportOptions options, Brand brand) throws IOException {
        Optional<Logo> logo = Optional.empty();
        if (brand.logo().isPresent()) {
            logo = Optional.of(new Logo(new LogoReader().png(brand.logo().get()), brand.name()));
        }
        if (brand.equals(Brand.NONE)) {
            return options;
        }
        return options.withBrand(
                new org.plumbline.report.Brand(brand.name(), logo), accent(brand), brand.footer());
    }

    private static Optional<Rgb> accent(Brand brand) {
        return brand.accent().equals(Brand.DEFAULT_ACCENT)
                ? Optional.empty()
                : Optional.of(Rgb.parse(brand.accent()));
    }
}
