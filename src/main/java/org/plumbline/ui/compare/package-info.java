/**
 * Compare (design 08, 08b): assessments of one organisation over time, and one organisation among
 * the consultant's own others.
 *
 * <p>May import what every screen may.
 */
@NullMarked
package org.plumbline.ui.compare;

import org.jspecify.annotations.NullMarked;
