package org.plumbline.catalogue;

import org.plumbline.model.Questionnaire;

import java.util.List;

/** One file of the catalogue: a questionnaire that can be asked, or a file that cannot be used. */
public sealed interface CatalogueEntry {

    /** The file as a person knows it: its name without the folder. */
    String file();

    /** A questionnaire that can be asked. Built-in ones are told by their id. */
    record Usable(String file, Questionnaire questionnaire) implements CatalogueEntry {}

    /**
     * A file that cannot be used.
     *
     * @param problems every problem found, at least one
     */
    record Unusable(String file, List<Problem> problems) implements CatalogueEntry {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
