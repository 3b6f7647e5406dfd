package org.plumbline.ui.results;

/**
 * What has to be known before anything on the page is read.
 *
 * @param privacy whether it explains what is hidden, rather than helps
 */
record Remark(boolean privacy, String strong, String sentence) {}
