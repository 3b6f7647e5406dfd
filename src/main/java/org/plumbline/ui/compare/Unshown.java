package org.plumbline.ui.compare;

import javafx.scene.control.Button;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;

/** What stands on a page of this screen where there is nothing to compare. */
final class Unshown {

    private final String page;
    private final Surroundings around;
    private final Messages messages;

    /**
     * For one page.
     *
     * @param page begins the ids of its buttons
     */
    Unshown(String page, Surroundings around) {
        this.page = page;
        this.around = around;
        this.messages = around.messages();
    }

    /** It could not be read; one can try again. */
    EmptyState failed(Runnable load) {
        Button again = Buttons.main(page + "-again", messages.get("compare.failed.again"));
        again.setOnAction(_ -> load.run());
        return new EmptyState(messages.get("compare.failed"), again);
    }

    /** There is nothing; the assessments are at home. */
    EmptyState nothing(String sentence) {
        Button home = Buttons.main(page + "-home", messages.get("compare.nothing.home"));
        home.setOnAction(_ -> around.navigator().go(new Screen.Home()));
        return new EmptyState(sentence, home);
    }
}
