package org.plumbline.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A consultant's brand, used in the report only.
 *
 * @param name shown on the cover; may be blank
 * @param logo a PNG, JPEG or SVG file, if one was chosen
 * @param accent colour of the report as {@code #RRGGBB}
 * @param footer the line at the foot of each page in place of the usual one; may be blank
 */
public record Brand(String name, Optional<Path> logo, String accent, String footer) {

    // Before the constants that it checks.
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** The product's own accent. */
    public static final String DEFAULT_ACCENT = "#2456B8";

    /** Nobody's brand. */
    public static final Brand NONE = new Brand("", Optional.empty(), DEFAULT_ACCENT, "");

    /**
     * @throws IllegalArgumentException if the accent is not written as {@code #RRGGBB}
     */
    public Brand {
        if (!COLOUR.matcher(accent).matches()) {
            throw new IllegalArgumentException("An accent must be written as #RRGGBB");
        }
        accent = accent.toUpperCase(Locale.ROOT);
    }

    public Brand withName(String newName) {
        return new Brand(newName, logo, accent, footer);
    }

    public Brand withLogo(Optional<Path> newLogo) {
        return new Brand(name, newLogo, accent, footer);
    }

    public Brand withAccent(String newAccent) {
        return new Brand(name, logo, newAccent, footer);
    }

    public Brand withFooter(String newFooter) {
        return new Brand(name, logo, accent, newFooter);
    }
}
