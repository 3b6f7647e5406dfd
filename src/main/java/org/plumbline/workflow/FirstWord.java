package org.plumbline.workflow;

import org.plumbline.i18n.Messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the first word of a text tells. It knows the words that are surely no verbs, such as "the"
 * or "our", and believes every other one.
 */
final class FirstWord {

    private final Set<String> notVerbs;
    private final Set<String> nothing;
    private final Locale locale;

    FirstWord(Messages messages) {
        this.locale = messages.locale();
        this.notVerbs = words(messages.get("act.rule.notVerbs"));
        this.nothing = words(messages.get("act.rule.nothing"));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the text may begin with a verb. */
    boolean mayBeVerb(String text) {
        String first = text.strip().split("[\\s,.:;]", 2)[0].toLowerCase(locale);
        return !first.isEmpty()
                && Character.isLetter(first.codePointAt(0))
                && !notVerbs.contains(first);
    }

    /** Whether the text says that nothing is dropped. */
    boolean saysNothing(String text) {
        return nothing.contains(text.strip().replaceAll("[.\\s]+$", "").toLowerCase(locale));
    }
}
