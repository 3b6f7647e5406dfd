package org.plumbline.ui.slide;

import org.plumbline.i18n.Messages;

import java.util.List;
import java.util.stream.Stream;

/** The keys of design section 7 with what they do, by their names in the texts. */
final class Keys {

    private final Messages messages;

    Keys(Messages messages) {
        this.messages = messages;
    }

    /** Keys by name, such as {@code reveal}. */
    List<Key> of(String... names) {
        return Stream.of(names)
                .map(
                        name ->
                                new Key(
                                        messages.get("slide.key." + name),
                                        messages.get("slide.key." + name + ".acts")))
                .toList();
    }
}
