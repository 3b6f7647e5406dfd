/**
 * Reads written reports back: their structure, their text, where it stands, whether they conform.
 */
@NullMarked
package org.plumbline.report.pdf;

import org.jspecify.annotations.NullMarked;
