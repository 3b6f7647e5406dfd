package org.plumbline.cli;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.Reading;
import org.plumbline.chart.Rgb;
import org.plumbline.report.Brand;
import org.plumbline.report.Logo;
import org.plumbline.report.ReportOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A consultant's brand in a folder: {@code brand.json} with the keys {@code name}, and if wanted
 * {@code accent} ({@code "#RRGGBB"}, contrast with white of 4.5 or more) and {@code footer}; beside
 * it, if wanted, {@code logo.png} of at most 2 MB.
 */
final class BrandFolder {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final double READABLE = 4.5;
    private static final int LONGEST = 120;
    private static final int LARGEST_LOGO = 2 * 1024 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final Path folder;

    BrandFolder(Path folder) {
        this.folder = folder;
    }

    /** The options in the look of the brand, or what is wrong with the folder. */
    Reading<ReportOptions> applyTo(ReportOptions options) {
        Path logo = folder.resolve("logo.png");
        Optional<byte[]> picture = Optional.empty();
        try {
            if (Files.exists(logo)) {
                picture = Optional.of(Files.readAllBytes(logo));
            }
        } catch (IOException _) {
            return wrong(logo, "cannot be read; expected a PNG picture");
        }
        if (picture.isPresent() && !isPng(picture.get())) {
            return wrong(logo, "is no PNG picture of at most 2 MB; expected one");
        }
        return applyTo(options, picture);
    }

    private Reading<ReportOptions> applyTo(ReportOptions options, Optional<byte[]> picture) {
        return switch (JsonFile.open(folder.resolve("brand.json"))) {
            case Reading.Usable<JsonFile>(JsonFile file) ->
                    file.read(json -> branded(json, options, picture));
            case Reading.Unusable<JsonFile>(List<Problem> problems) ->
                    new Reading.Unusable<>(problems);
        };
    }

    private static Optional<ReportOptions> branded(
            JsonObject json, ReportOptions options, Optional<byte[]> picture) {
        String name = json.get("name", Expected.text(LONGEST));
        Optional<Rgb> accent =
                json.find("accent", Expected.matching(COLOUR, "a colour such as \"#2456B8\""))
                        .map(Rgb::parse);
        accent.filter(colour -> colour.contrast(WHITE) < READABLE)
                .ifPresent(
                        colour ->
                                json.problem(
                                        "accent",
                                        "is too pale to be read; expected a contrast with white of"
                                                + " 4.5 or more"));
        String footer = json.find("footer", Expected.blankable(LONGEST)).orElse("");
        Optional<Logo> logo = picture.map(png -> new Logo(png, name));
        return json.made(() -> options.withBrand(new Brand(name, logo), accent, footer));
    }

    private static boolean isPng(byte[] picture) {
        return picture.length <= LARGEST_LOGO
                && picture.length >= PNG.length
                && Arrays.equals(PNG, 0, PNG.length, picture, 0, PNG.length);
    }

    private static Reading<ReportOptions> wrong(Path file, String reason) {
        return new Reading.Unusable<>(List.of(Problem.ofFile(file.toString(), reason)));
    }
}
