package org.plumbline.ui.compare;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Names the values of a list one chooses from. */
final class Named<T> extends StringConverter<T> {

    private final Function<? super T, String> name;

    Named(Function<? super T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("The choice cannot be typed into");
    }
}
