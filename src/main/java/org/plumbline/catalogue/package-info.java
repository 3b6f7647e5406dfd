/**
 * Reads questionnaires, the built-in ones and the user's own, and lists every problem of a file at
 * once: where in the file, what is wrong and what is expected. A wrong file is listed, never fatal.
 * The built-in ones also come in other languages, for what is handed over: {@link
 * org.plumbline.catalogue.Translations}.
 *
 * <p>May import {@code model} and Jackson. What Jackson reads stops here: {@link
 * org.plumbline.catalogue.JsonObject} is the only view of a file that other packages get.
 */
@NullMarked
package org.plumbline.catalogue;

import org.jspecify.annotations.NullMarked;
