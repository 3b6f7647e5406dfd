package org.plumbline.store;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a list of assessments says about one of them.
 *
 * @param method the version of the method it is scored by
 * @param benchmark whether it may be counted, without a name, when organisations are compared
 * @param asked stands for what is asked by which method: equal where both are the same to the
 *     letter, otherwise without meaning
 * @param participants how many people are asked
 * @param handedIn how many of them handed in
 * @param stillToCome the names of those who did not, in the order of the participants
 * @param lastOpened when it was last opened, if it ever was
 * @param standing where it came out, if that is kept
 */
public record Overview(
        AssessmentId id,
        String organisation,
        String title,
        LocalDate date,
        Phase phase,
        Form form,
        Mode mode,
        String method,
        boolean benchmark,
        String asked,
        int participants,
        int handedIn,
        List<String> stillToCome,
        Optional<Instant> lastOpened,
        Optional<Standing> standing) {

    public Overview {
        stillToCome = List.copyOf(stillToCome);
    }
}
