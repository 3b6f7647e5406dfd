/**
 * The nouns of Plumbline: questionnaire, section, item, scale, level; organisation, assessment,
 * participant, answer, agreed level, evidence grade, action. Immutable records and sealed types
 * that refuse invalid values when they are made.
 *
 * <p>Time and identifiers come in as parameters; nothing here reads a clock, a file or a locale.
 * "Not answered" is the absence of an answer, never {@code null} and never level 0.
 *
 * <p>May import nothing but the JDK and JSpecify.
 */
@NullMarked
package org.plumbline.model;

import org.jspecify.annotations.NullMarked;
