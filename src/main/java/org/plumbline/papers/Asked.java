package org.plumbline.papers;

import org.plumbline.model.Item;
import org.plumbline.model.Questionnaire;

/** An item on paper: its number without the name of its questionnaire, and what it says. */
record Asked(Questionnaire questionnaire, Item item) {

    /** The number as people say it: "1.1". */
    String number() {
        String id = item.id().value();
        String prefix = questionnaire.id().value();
        boolean numbered =
                id.startsWith(prefix)
                        && id.length() > prefix.length()
                        && Character.isDigit(id.charAt(prefix.length()));
        return numbered ? id.substring(prefix.length()) : id;
    }

    /** The statement as everybody but the CEO reads it; papers go to all alike. */
    String statement() {
        return item.wording().statement(false);
    }
}
