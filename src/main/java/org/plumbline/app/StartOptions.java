package org.plumbline.app;

import org.plumbline.i18n.Messages;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How the desktop application is to start.
 *
 * @param data a directory for everything, if one was named
 * @param language the language of the application as an IETF tag, if one was named
 */
record StartOptions(Optional<Path> data, Optional<String> language) {

    private static final String DATA = "--data";
    private static final String LANGUAGE = "--lang";

    /** What is to be said if the screens do not speak the named language. */
    Optional<String> notSpoken() {
        return language.filter(named -> Messages.spoken(named, Messages.SCREEN_LANGUAGES).isEmpty())
                .map(_ -> Messages.english().get("cli.screens.language"));
    }

    /**
     * Reads the arguments; empty if they ask for anything but the desktop application, which is
     * then for the command line to understand.
     */
    static Optional<StartOptions> parse(List<String> arguments) {
        var options = new StartOptions(Optional.empty(), Optional.empty());
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String[] option = rest.pop().split("=", 2);
            if (option.length == 1 && rest.isEmpty()) {
                return Optional.empty();
            }
            String value = option.length == 2 ? option[1] : rest.pop();
            switch (option[0]) {
                case DATA ->
                        options = new StartOptions(Optional.of(Path.of(value)), options.language);
                case LANGUAGE -> options = new StartOptions(options.data, Optional.of(value));
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(options);
    }
}
