package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;

/** The words of an assessment file that its reader and its writer share. */
final class AssessmentFormat {

    static final String FORMAT = "plumbline-assessment";
    static final int VERSION = 1;

    static final String DONT_KNOW = "DK";
    static final String NOT_APPLICABLE = "NA";

    /** Far more than anybody writes; the store takes no more. */
    private static final int MOST_CHARACTERS = 100_000;

    private AssessmentFormat() {}

    /** Text that must say something. */
    static Expected<String> text() {
        return Expected.text(MOST_CHARACTERS);
    }

    /** Text that may be blank. */
    static Expected<String> blankable() {
        return Expected.blankable(MOST_CHARACTERS);
    }
}
