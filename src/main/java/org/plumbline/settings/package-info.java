/**
 * What a person chose for the application on this computer, and the file it is kept in.
 *
 * <p>May import only Jackson, the JDK and JSpecify.
 */
@NullMarked
package org.plumbline.settings;

import org.jspecify.annotations.NullMarked;
