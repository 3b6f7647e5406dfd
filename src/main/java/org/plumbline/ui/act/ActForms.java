package org.plumbline.ui.act;

import org.plumbline.model.ActionId;
import org.plumbline.workflow.Missing;

/** Who shows the fields of an action when they are needed. */
interface ActForms {

    /** Asks what a check showed, before an action moves to Act. */
    void conclude(ActionId action);

    /** Shows the field in which something is missing. */
    void fill(ActionId action, Missing missing);

    /** Shows an action as it is kept, after a change was refused. */
    void reset(ActionId action);

    /** Shows nothing. */
    final class None implements ActForms {

        @Override
        public void conclude(ActionId action) {}

        @Override
        public void fill(ActionId action, Missing missing) {}

        @Override
        public void reset(ActionId action) {}
    }
}
