/**
 * The commands of the program: sample, validate, score, report, import, export. They need no
 * display and load no class of the desktop toolkit.
 *
 * <p>May import {@code workflow} and everything below it, and picocli.
 */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
