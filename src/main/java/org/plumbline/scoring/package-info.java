/**
 * The method (sections 3 to 6) as pure functions: an assessment goes in, a {@link
 * org.plumbline.scoring.Result} comes out. No input or output, no locale, no clock, no logger;
 * numbers in double precision without intermediate rounding.
 *
 * <p>Suppression happens here and nowhere else: a result contains nothing that may not be shown, so
 * whoever holds one may show all of it. Each topic of the method is a small class that cites its
 * section; {@link org.plumbline.scoring.AssessmentScoring} puts them together.
 *
 * <p>May import {@code model}, JSpecify and, for the quantile of Student's t distribution, Apache
 * Commons Statistics.
 */
@NullMarked
package org.plumbline.scoring;

import org.jspecify.annotations.NullMarked;
