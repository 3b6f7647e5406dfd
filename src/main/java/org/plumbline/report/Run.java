package org.plumbline.report;

import java.util.Optional;
import java.util.Set;

/**
 * A stretch of text in one style.
 *
 * @param text a line feed in it begins a new line
 */
public record Run(String text, Set<RunStyle> styles, Optional<Link> link) {

    public Run {
        styles = Set.copyOf(styles);
    }
}
