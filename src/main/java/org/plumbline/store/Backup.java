package org.plumbline.store;

import java.nio.file.Path;
import java.time.Instant;

/** A copy of everything, verified by opening it when it was made. */
public record Backup(Path file, Instant takenAt) {}
