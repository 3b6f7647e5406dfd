package org.plumbline.model;

import java.time.LocalDate;

/**
 * What an assessment is about and how it is held.
 *
 * @param organisation name of the assessed organisation
 * @param title name of this assessment, such as "Spring 2026"
 * @param date the day it is held
 * @param methodVersion version of the method, such as {@code 1.0}
 * @param smallestGroup fewest answers from which a value is shown; the mode's floor or more
 */
public record Setup(
        String organisation,
        String title,
        LocalDate date,
        String methodVersion,
        Form form,
        Mode mode,
        int smallestGroup) {

    /** The method this product implements. */
    public static final String METHOD_VERSION = "1.0";

    public Setup {
        Check.text(organisation, "The organisation");
        Check.text(title, "The title of an assessment");
        Check.text(methodVersion, "The method version");
        Check.require(
                smallestGroup >= mode.smallestGroup(),
                "The smallest group can be raised, never lowered below the mode's floor");
    }

    /** A setup by the current method with the mode's own floor. */
    public static Setup of(
            String organisation, String title, LocalDate date, Form form, Mode mode) {
        return new Setup(
                organisation, title, date, METHOD_VERSION, form, mode, mode.smallestGroup());
    }
}
