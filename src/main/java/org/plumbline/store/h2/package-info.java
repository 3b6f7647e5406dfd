/**
 * The store in an H2 file: one connection, numbered migrations, mapping between rows and the model,
 * backups, and the memory outside the database that tells a damaged file from an empty one. All of
 * it is package-private but {@link org.plumbline.store.h2.H2Database}.
 *
 * <p>The content of questionnaires is kept as JSON, written and read by package-private records,
 * once for each distinct content; everything else stands in tables. {@code SQLException} never
 * leaves, and neither does the text of one: it may quote the row it is about.
 *
 * <p>May import only {@code store}, {@code model}, JDBC and Jackson.
 */
@NullMarked
package org.plumbline.store.h2;

import org.jspecify.annotations.NullMarked;
