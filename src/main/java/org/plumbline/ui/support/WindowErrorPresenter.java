package org.plumbline.ui.support;

import org.plumbline.i18n.Messages;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Shows failures over the window, or in a small window of their own as long as there is no other,
 * and writes each into the log once.
 */
public final class WindowErrorPresenter implements ErrorPresenter {

    private final Messages messages;
    private final Executor window;
    private final Supplier<Dialogs> dialogs;
    private final FailureWords words;
    private final ErrorLog log = new ErrorLog();

    /**
     * Makes a presenter.
     *
     * @param window runs on the window's thread
     * @param dialogs where dialogs open at the moment
     * @param words the words for failures that can be expected
     */
    public WindowErrorPresenter(
            Messages messages, Executor window, Supplier<Dialogs> dialogs, FailureWords words) {
        this.messages = messages;
        this.window = window;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    public void present(Failure failure) {
        ErrorCode code = ErrorCode.of(failure.cause());
        log.write(code, failure.cause());
        window.execute(() -> dialogs.get().open(new ErrorForm(messages).of(failure, code)));
    }

    @Override
    public void present(Throwable cause) {
        present(words.of(cause).orElseGet(() -> unexpected(cause)));
    }

    private Failure unexpected(Throwable cause) {
        return new Failure(
                messages.get("error.unexpected.happened"),
                messages.get("error.unexpected.unchanged"),
                messages.get("error.unexpected.remedy"),
                cause);
    }
}
