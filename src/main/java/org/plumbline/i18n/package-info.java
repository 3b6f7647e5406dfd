/**
 * The words of the product in one language: texts with placeholders, plurals, numbers and dates.
 *
 * <p>Each area of the product keeps its texts in a file of its own, listed in {@link Area}, and
 * every key begins with the name of its area: {@code home.title} stands in {@code home.properties}.
 * A text is a {@link java.text.MessageFormat} pattern if it takes arguments and plain text if it
 * takes none. Texts use the typographic apostrophe (’), never the straight one, which is a quoting
 * character.
 *
 * <p>What is handed over (charts, reports, copies, papers) has German texts beside the English
 * ones, in {@code report_de.properties} and so on; the texts of screens are English alone.
 *
 * <p>May import nothing but the JDK and JSpecify.
 */
@NullMarked
package org.plumbline.i18n;

import org.jspecify.annotations.NullMarked;
