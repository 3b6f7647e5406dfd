package org.plumbline.ui.support;

/**
 * Questions and forms over the window. None blocks: a choice runs what belongs to it after the
 * dialog has closed. Escape chooses what changes nothing.
 */
public interface Dialogs {

    /** Asks a question. */
    void ask(Question question);

    /** Opens a form; for views, view models ask questions. */
    OpenForm open(Form form);

    /** A form that is open. */
    interface OpenForm {

        /** Switches the main choice on or off, as when a field is not filled in rightly. */
        void allowMain(boolean allowed);

        /** Closes the form without choosing. */
        void close();
    }
}
