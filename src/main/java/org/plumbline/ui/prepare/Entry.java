package org.plumbline.ui.prepare;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.function.Function;

/**
 * A text being written, and what is wrong with it. It is checked when its field is left; while
 * typing only once something was found wrong.
 */
final class Entry {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Function<String, String> check;
    private Runnable onWrite = () -> {};
    private boolean told;

    /**
     * @param check says what is wrong with a text; blank if nothing is
     */
    Entry(Function<String, String> check) {
        this.check = check;
        text.subscribe((_, _) -> written());
    }

    private void written() {
        if (!problem.get().isEmpty()) {
            check();
        }
        if (!told) {
            onWrite.run();
        }
    }

    /** What happens when a person writes. */
    void setOnWrite(Runnable action) {
        onWrite = action;
    }

    StringProperty text() {
        return text;
    }

    /** What is wrong, as far as it was checked; blank if nothing is. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The text without spaces at its ends. */
    String value() {
        return text.get().strip();
    }

    /** Whether it could be kept. */
    boolean right() {
        return check.apply(value()).isEmpty();
    }

    /** Says what is wrong, if anything is. */
    void check() {
        problem.set(check.apply(value()));
    }

    /** Shows what is kept. */
    void tell(String kept) {
        told = true;
        text.set(kept);
        told = false;
    }
}
