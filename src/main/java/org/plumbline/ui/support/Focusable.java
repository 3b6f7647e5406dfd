package org.plumbline.ui.support;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The nodes below a node that can take the focus, in reading order. */
final class Focusable {

    private Focusable() {}

    static Optional<Node> first(Node root) {
        return all(root).stream().findFirst();
    }

    static Optional<Node> last(Node root) {
        List<Node> nodes = all(root);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.getLast());
    }

    /** The node that is marked to have the focus first. */
    static Optional<Node> preferred(Node root) {
        return all(root).stream()
                .filter(node -> node.getStyleClass().contains("first-focus"))
                .findFirst();
    }

    static List<Node> all(Node root) {
        var found = new ArrayList<Node>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
