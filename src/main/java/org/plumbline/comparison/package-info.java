/**
 * Assessments of one organisation side by side (method 5.2, design 08), and one organisation among
 * others (design 08b): what is alike enough to be compared, who is the same person, what may be
 * said of a change, and what was done in between.
 *
 * <p>Pure, like {@code scoring}: assessments go in, what may be shown comes out. It shows values of
 * results and words of {@link org.plumbline.scoring.ChangeScoring}, nothing else made from answers.
 *
 * <p>May import {@code model} and {@code scoring}.
 */
@NullMarked
package org.plumbline.comparison;

import org.jspecify.annotations.NullMarked;
