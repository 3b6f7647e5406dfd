package org.plumbline.ui.questionnaire;

import javafx.css.PseudoClass;

/** The state of style of the entry one is at. */
final class Here {

    static final PseudoClass STATE = PseudoClass.getPseudoClass("here");

    private Here() {}
}
