/**
 * Files that come in and go out: assessment files, results, and the sample.
 *
 * <p>May import {@code model}, {@code scoring}, {@code catalogue} and Jackson.
 */
@NullMarked
package org.plumbline.exchange;

import org.jspecify.annotations.NullMarked;
