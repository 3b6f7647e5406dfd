package org.plumbline.ui.discuss;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Everything of the product that can be reached from an object through fields, properties,
 * collections and lambdas, and through windows and nodes, shown or not, with what is attached to
 * them; the store, which keeps everything, is not entered.
 */
final class HeldByTheConsole {

    private static final String PRODUCT = "org.plumbline.";
    private static final String STORE = "org.plumbline.store.";
    private static final String CATALOGUE = "org.plumbline.i18n.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    private HeldByTheConsole() {}

    /** The types of all objects. */
    static Set<Class<?>> types(Object... roots) {
        Set<Class<?>> types = new HashSet<>();
        from(roots).seen.forEach(object -> types.add(object.getClass()));
        return types;
    }

    /** What all nodes say, show and carry, a line for each, sorted. */
    static List<String> says(Object... roots) {
        return from(roots).seen.stream()
                .filter(Node.class::isInstance)
                .map(node -> SaidByANode.line((Node) node))
                .sorted()
                .toList();
    }

    private static HeldByTheConsole from(Object... roots) {
        var walk = new HeldByTheConsole();
        for (Object root : roots) {
            walk.add(root);
        }
        walk.walk();
        return walk;
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
                case ObservableValue<?> value -> add(value.getValue());
                case AtomicReference<?> reference -> add(reference.get());
                case Window window -> add(window.getScene().getRoot());
                case Node node -> node(node);
                default -> fields(next);
            }
        }
    }

    private void node(Node node) {
        fields(node);
        add(node.getUserData());
        add(node.getProperties());
        if (node instanceof Parent parent) {
            add(parent.getChildrenUnmodifiable());
        }
        if (node instanceof Control control) {
            add(control.getTooltip());
        }
        switch (node) {
            case ButtonBase button -> add(button.getOnAction());
            case ComboBoxBase<?> box -> add(box.getValue());
            case ListView<?> list -> add(list.getItems());
            default -> {}
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
