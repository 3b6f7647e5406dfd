package org.plumbline.workflow;

import org.plumbline.model.Assessment;
import org.plumbline.report.NamingComment;
import org.plumbline.scoring.Result;

import java.util.List;
import java.util.Optional;

/**
 * What a report is made of.
 *
 * @param result what may be shown of the assessment
 * @param lastTime the last assessment of the organisation that can be compared with it
 * @param naming released comments and notes in which a participant's name or role occurs
 */
public record ReportMaterial(
        Assessment assessment,
        Result result,
        Optional<Assessment> lastTime,
        List<NamingComment> naming) {

    public ReportMaterial {
        naming = List.copyOf(naming);
    }
}
