/** What becomes of results in tables of values. */
@NullMarked
package org.plumbline.report.sheet;

import org.jspecify.annotations.NullMarked;
