package org.plumbline.workflow;

import java.nio.file.Path;
import org.plumbline.model.Assessment;

/** Writes an assessment to a file of its own, whole or not at all. */
@FunctionalInterface
public interface AssessmentExport {

    /** Writes the file in place of an existing one. */
    void write(Assessment assessment, Path file);
}
