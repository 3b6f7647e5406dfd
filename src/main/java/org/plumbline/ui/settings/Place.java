package org.plumbline.ui.settings;

import java.nio.file.Path;

/**
 * Where things are on this computer.
 *
 * @param data the data directory
 * @param brand where the logo is kept
 * @param version the version of the program
 */
public record Place(Path data, Path brand, String version) {}
