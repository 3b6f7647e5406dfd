package org.plumbline.app;

import javafx.application.Application;

import org.plumbline.ui.support.ErrorCode;

import java.util.List;
import java.util.Optional;

/** The entry point of the program. Stands outside the toolkit, so that commands never start it. */
public final class Main {

    private static final int FAILED = 3;

    private Main() {}

    /** Opens the desktop application, or does what a command says. */
    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        Optional<StartOptions> options = StartOptions.parse(arguments);
        if (options.isEmpty()) {
            exit(HeadlessCommands.run(arguments));
        } else {
            options.get().notSpoken().ifPresent(System.err::println);
            exit(openWindow(args));
        }
    }

    private static void exit(int status) {
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int couldNotStart(RuntimeException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        ErrorCode code = ErrorCode.of(cause);
        System.err.println(
                "Plumbline could not start. The log has more under the code " + code + ".");
        return FAILED;
    }

    private static int openWindow(String[] args) {
        boolean display =
                Display.isThere(
                        System.getProperty("os.name", ""),
                        System.getenv(),
                        System.getProperty("glass.platform", ""));
        if (!display) {
            System.err.println(Display.NONE);
            return FAILED;
        }
        LogFile.quietConsole();
        try {
            Application.launch(DesktopApplication.class, args);
            return 0;
        } catch (UnsupportedOperationException | IllegalStateException _) {
            System.err.println(Display.NONE);
            return FAILED;
        } catch (RuntimeException failure) {
            return couldNotStart(failure);
        }
    }
}
