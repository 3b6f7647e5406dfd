package org.plumbline.report;

import java.util.Optional;

/**
 * Who prepared the report.
 *
 * @param name the name as it stands on the cover
 * @param logo a picture that stands in place of the name on the cover
 */
public record Brand(String name, Optional<Logo> logo) {}
