package org.plumbline.model;

import java.util.Optional;

/**
 * The text a questionnaire rests on. Only author and title are cited; no sentence of it is used.
 *
 * @param title title of the text
 * @param author its author, where known
 * @param note what a reader should know about the source, where anything
 */
public record Source(String title, Optional<String> author, Optional<String> note) {

    public Source {
        Check.text(title, "The title of a source");
    }
}
