/** Reads written copies back: their texts, numbers, structure, and what they must not hold. */
@NullMarked
package org.plumbline.report.office;

import org.jspecify.annotations.NullMarked;
