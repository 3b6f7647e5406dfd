/**
 * Actions on their way through plan, do, check and act (design 07): a board with a column for each
 * letter, a table with the detail at its right, and the forms that go with them.
 */
@NullMarked
package org.plumbline.ui.act;

import org.jspecify.annotations.NullMarked;
