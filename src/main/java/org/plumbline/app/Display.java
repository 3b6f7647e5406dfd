package org.plumbline.app;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display to open a window on. */
final class Display {

    static final String NONE =
            "Plumbline found no display to open its window on. Start it from a desktop session, or"
                    + " use its commands, which need no display: plumbline --help";

    private Display() {}

    /**
     * Whether a window can be expected to open.
     *
     * @param osName name of the operating system as Java says it
     * @param environment the environment variables
     * @param platform the toolkit's platform, if one was chosen by hand
     */
    static boolean isThere(String osName, Map<String, String> environment, String platform) {
        boolean linux = osName.toLowerCase(Locale.ROOT).startsWith("linux");
        return !linux
                || platform.equalsIgnoreCase("headless")
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
