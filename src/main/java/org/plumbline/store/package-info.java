/**
 * What it takes to keep assessments: small interfaces that speak only the words of the model, and
 * one family of exceptions. When a method that changes something returns, the change has reached
 * the disk; when it throws, nothing was changed.
 *
 * <p>No exception of this package carries an answer, a comment or a name in its text.
 *
 * <p>May import only {@code model}, the JDK and JSpecify.
 */
@NullMarked
package org.plumbline.store;

import org.jspecify.annotations.NullMarked;
