package org.plumbline.workflow;

import org.plumbline.model.Assessment;

import java.nio.file.Path;

/** Writes an assessment to a file of its own, whole or not at all. */
@FunctionalInterface
public interface AssessmentExport {

    /** Writes the file in place of an existing one. */
    void write(Assessment assessment, Path file);
}
