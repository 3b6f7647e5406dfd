package org.plumbline.ui.prepare;

import org.plumbline.model.Assessment;

/**
 * The assessment as it is kept.
 *
 * @param edition counts what was told, so that the same assessment told again after a refused
 *     change reaches the screen as well
 */
record Kept(Assessment assessment, int edition) {}
