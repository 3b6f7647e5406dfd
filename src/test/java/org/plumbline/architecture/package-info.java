/**
 * Checks what no compiler checks: the direction of imports between packages, and the rules of the
 * house on state, time, locale, threads and names. There are no exemptions.
 */
@NullMarked
package org.plumbline.architecture;

import org.jspecify.annotations.NullMarked;
