/**
 * Starts the program: the entry point, the desktop application, the one place where all parts are
 * put together, directories and logging.
 *
 * <p>May import everything; it is the only package that names the implementations {@code store.h2}
 * and {@code report.pdf}.
 */
@NullMarked
package org.plumbline.app;

import org.jspecify.annotations.NullMarked;
