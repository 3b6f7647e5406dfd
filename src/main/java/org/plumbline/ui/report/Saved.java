package org.plumbline.ui.report;

import org.plumbline.workflow.CopyKind;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was saved.
 *
 * @param copy which copy it is; empty for the report itself
 */
record Saved(Path file, Optional<CopyKind> copy) {}
