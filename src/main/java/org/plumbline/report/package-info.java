/**
 * The maturity report as a document: finished texts, tables and drawings in reading order, with
 * nothing of any file format in it. {@link ReportDocument} is written by a {@link ReportWriter} and
 * shown page by page through {@link PagePreviewer}.
 *
 * <p>May import {@code model}, {@code scoring}, {@code chart}, {@code i18n}, the JDK and JSpecify.
 */
@NullMarked
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
