/**
 * The result as tables of values: what may be shown of an assessment and its plan of action, cell
 * by cell, to be calculated with elsewhere. A pure function; no file format in it. Numbers are
 * those a reader of the report sees; where a value is hidden the cell says so and why.
 *
 * <p>May import {@code report}, {@code scoring}, {@code model}, {@code chart}, {@code i18n}, the
 * JDK and JSpecify.
 */
@NullMarked
package org.plumbline.report.sheet;

import org.jspecify.annotations.NullMarked;
