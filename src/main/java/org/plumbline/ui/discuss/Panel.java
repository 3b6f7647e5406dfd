package org.plumbline.ui.discuss;

import org.plumbline.ui.control.Card;
import org.plumbline.workshop.Room;

/** A card of the page about an item. */
interface Panel {

    /** The card. */
    Card card();

    /** Shows the room as it is; drawn anew only where it must be. */
    void tell(Room room);
}
