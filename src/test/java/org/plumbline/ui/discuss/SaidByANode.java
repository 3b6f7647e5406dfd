package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything a person, a screen reader or a program could learn from a node, in a line. */
final class SaidByANode {

    private SaidByANode() {}

    static String line(Node node) {
        List<String> all =
                Stream.of(
                                node.getId(),
                                node.getAccessibleText(),
                                node.getAccessibleHelp(),
                                node.getAccessibleRoleDescription(),
                                node.getStyleClass(),
                                plain(node.getUserData()),
                                node.getProperties().values().stream()
                                        .map(SaidByANode::plain)
                                        .toList(),
                                tooltip(node).map(Tooltip::getText).orElse(""),
                                node.isVisible(),
                                node.isDisabled(),
                                shown(node))
                        .map(String::valueOf)
                        .toList();
        return node.getClass().getSimpleName() + all;
    }

    private static Optional<Tooltip> tooltip(Node node) {
        return node instanceof Control control
                ? Optional.ofNullable(control.getTooltip())
                : Optional.empty();
    }

    /** Texts and numbers as they are; of anything else only what it is. */
    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case CharSequence text -> text.toString();
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> value.getClass().getSimpleName();
        };
    }

    private static String shown(Node node) {
        return switch (node) {
            case CheckBox box -> box.getText() + box.isSelected();
            case Toggle toggle -> ((Labeled) toggle).getText() + toggle.isSelected();
            case Labeled label -> label.getText();
            case TextInputControl field -> field.getText() + field.getPromptText();
            case ComboBoxBase<?> box -> plain(box.getValue());
            case ProgressIndicator bar -> Double.toString(bar.getProgress());
            case Shape shape -> shape.toString();
            default -> node.getLayoutBounds().toString();
        };
    }
}
