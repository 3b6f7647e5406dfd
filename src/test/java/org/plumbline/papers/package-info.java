/** Tests of the facilitator's papers. */
@NullMarked
package org.plumbline.papers;

import org.jspecify.annotations.NullMarked;
