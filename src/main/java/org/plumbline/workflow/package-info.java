/**
 * What people do with the product, without a toolkit: prepare an assessment, answer it, close it,
 * act, list, delete, import and export. Every change is kept before a method returns.
 *
 * <p>What a person may not do now is refused with a {@link
 * org.plumbline.workflow.RefusedException}; where a screen wants to know beforehand there is a
 * question to ask. What the disk refuses comes as a {@code StoreException}. Time and identifiers
 * come in through suppliers.
 *
 * <p>May import everything below it but the implementations: {@code model}, {@code scoring}, {@code
 * catalogue}, {@code exchange}, {@code store}, {@code report}, {@code settings}, {@code i18n}.
 */
@NullMarked
package org.plumbline.workflow;

import org.jspecify.annotations.NullMarked;
