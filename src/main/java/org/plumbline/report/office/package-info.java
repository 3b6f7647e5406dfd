/**
 * Report and result as files for office programs: Word to edit, PowerPoint to present, Excel and
 * comma-separated values to calculate with, Markdown to paste. They hold what the report document
 * and the tables hold and nothing more: what is hidden there is in no file. Texts that people wrote
 * never become formulas. The same input gives the same bytes.
 *
 * <p>May import {@code report}, {@code report.sheet}, {@code chart}, {@code chart.image}, {@code
 * i18n}, Apache POI with its schemas, the JDK and JSpecify.
 */
@NullMarked
package org.plumbline.report.office;

import org.jspecify.annotations.NullMarked;
