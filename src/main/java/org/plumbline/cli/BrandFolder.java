package org.plumbline.cli;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.Reading;
import org.plumbline.chart.Rgb;
import org.plumbline.report.ReportOptions;
import org.plumbline.settings.Brand;
import org.plumbline.workflow.BrandReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A consultant's brand in a folder: {@code brand.json} with the key {@code name} and, if wanted,
 * {@code accent} ({@code "#RRGGBB"}, contrast with white of 4.5 or more) and {@code footer}, the
 * line at the foot of each page; beside it, if wanted, a logo of at most 2 MB, {@code logo.svg},
 * {@code logo.png} or {@code logo.jpg}.
 */
final class BrandFolder {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final double READABLE = 4.5;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_FOOTER = 200;

    private final Path folder;

    BrandFolder(Path folder) {
        this.folder = folder;
    }

    /** The options in the look of the brand, or what is wrong with the folder. */
    Reading<ReportOptions> applyTo(ReportOptions options) {
        return switch (brand()) {
            case Reading.Usable<Brand>(Brand brand) -> wear(options, brand);
            case Reading.Unusable<Brand>(List<Problem> problems) ->
                    new Reading.Unusable<>(problems);
        };
    }

    private Reading<Brand> brand() {
        return switch (JsonFile.open(folder.resolve("brand.json"))) {
            case Reading.Usable<JsonFile>(JsonFile file) -> file.read(this::brand);
            case Reading.Unusable<JsonFile>(List<Problem> problems) ->
                    new Reading.Unusable<>(problems);
        };
    }

    private Optional<Brand> brand(JsonObject json) {
        String name = json.get("name", Expected.text(LONGEST_NAME));
        Optional<String> accent =
                json.find("accent", Expected.matching(COLOUR, "a colour such as \"#2456B8\""));
        if (accent.isPresent() && Rgb.parse(accent.get()).contrast(WHITE) < READABLE) {
            json.problem(
                    "accent",
                    "is too pale to be read; expected a contrast with white of 4.5 or more");
        }
        Optional<String> footer = json.find("footer", Expected.blankable(LONGEST_FOOTER));
        return json.made(
                () ->
                        new Brand(
                                name,
                                logo(),
                                accent.orElse(Brand.DEFAULT_ACCENT),
                                footer.orElse("").strip()));
    }

    private Optional<Path> logo() {
        return Stream.of("logo.svg", "logo.png", "logo.jpg")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst();
    }

    private Reading<ReportOptions> wear(ReportOptions options, Brand brand) {
        try {
            return new Reading.Usable<>(new BrandReader().wear(options, brand));
        } catch (IOException _) {
            return wrongLogo(brand);
        }
    }

    private Reading<ReportOptions> wrongLogo(Brand brand) {
        String file = brand.logo().orElse(folder).toString();
        return new Reading.Unusable<>(
                List.of(
                        Problem.ofFile(
                                file,
                                "cannot be used; expected an SVG, PNG or JPEG picture of at most 2"
                                        + " MB")));
    }
}
