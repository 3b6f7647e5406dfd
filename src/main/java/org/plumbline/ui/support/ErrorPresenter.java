package org.plumbline.ui.support;

/** The one way in which a person learns that something did not work. */
public interface ErrorPresenter {

    /** Shows a failure that somebody has words for. May be called from any thread. */
    void present(Failure failure);

    /** Shows a failure nobody expected. May be called from any thread. */
    void present(Throwable cause);
}
