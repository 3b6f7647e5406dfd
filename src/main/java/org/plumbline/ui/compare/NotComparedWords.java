package org.plumbline.ui.compare;

import org.plumbline.comparison.Unlike;
import org.plumbline.i18n.Messages;
import org.plumbline.workflow.Comparing.NotCompared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names what was chosen and is not compared, each with the reason. */
final class NotComparedWords {

    private final Messages messages;

    NotComparedWords(Messages messages) {
        this.messages = messages;
    }

    /** All of them in a few sentences; nothing if none was left out. */
    Optional<String> sentence(List<NotCompared> left) {
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(left.stream().map(this::sentence).collect(Collectors.joining(" ")));
    }

    private String sentence(NotCompared one) {
        return messages.get(
                one.unlike().map(NotComparedWords::key).orElse("compare.notCompared.unreadable"),
                one.title());
    }

    private static String key(Unlike why) {
        return switch (why) {
            case NOT_CLOSED -> "compare.notCompared.notClosed";
            case ORGANISATION -> "compare.notCompared.organisation";
            case FORM -> "compare.notCompared.form";
            case METHOD -> "compare.notCompared.method";
            case ONE_PERSON -> "compare.notCompared.onePerson";
            case NO_COMMON_ITEM -> "compare.notCompared.noCommonItem";
        };
    }
}
