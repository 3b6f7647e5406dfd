package org.plumbline.ui.discuss;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything of the product that can be reached from an object through fields, properties,
 * collections and lambdas; the store, which keeps everything, is not entered.
 */
final class HeldByTheConsole {

    private static final String PRODUCT = "org.plumbline.";
    private static final String STORE = "org.plumbline.store.";
    private static final String CATALOGUE = "org.plumbline.i18n.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    private HeldByTheConsole() {}

    /** All objects of the product, and the types of them. */
    static Set<Class<?>> types(Object... roots) {
        var walk = new HeldByTheConsole();
        for (Object root : roots) {
            walk.add(root);
        }
        walk.walk();
        Set<Class<?>> types = new HashSet<>();
        walk.seen.forEach(object -> types.add(object.getClass()));
        return types;
    }

    private void walk() {
        while (!open.isEmpty()) {
            Object next = open.pop();
            switch (next) {
                case Collection<?> all -> all.forEach(this::add);
                case Map<?, ?> map -> {
                    map.keySet().forEach(this::add);
                    map.values().forEach(this::add);
                }
                case Optional<?> maybe -> maybe.ifPresent(this::add);
                case javafx.beans.value.ObservableValue<?> value -> add(value.getValue());
                case java.util.concurrent.atomic.AtomicReference<?> reference ->
                        add(reference.get());
                default -> fields(next);
            }
        }
    }

    private void fields(Object object) {
        for (Class<?> type = object.getClass();
                type != null && type.getName().startsWith(PRODUCT);
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    add(read(field, object));
                }
            }
        }
    }

    private static @Nullable Object read(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void add(@Nullable Object object) {
        if (object == null || isOutside(object) || !seen.add(object)) {
            return;
        }
        open.push(object);
    }

    private static boolean isOutside(Object object) {
        String name = object.getClass().getName();
        boolean storage = object instanceof org.plumbline.store.Storage;
        return storage || name.startsWith(STORE) || name.startsWith(CATALOGUE);
    }
}
