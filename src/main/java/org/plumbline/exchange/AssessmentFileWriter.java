package org.plumbline.exchange;

import org.plumbline.catalogue.JsonText;
import org.plumbline.catalogue.QuestionnaireWriter;
import org.plumbline.model.Assessment;
import org.plumbline.model.Consent;
import org.plumbline.model.Participant;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an assessment so that {@link AssessmentFileReader} reads the same again, but for the codes
 * of participants, which never leave. Keys that are optional stand only where they say something.
 */
public final class AssessmentFileWriter {

    private final List<Questionnaire> known;

    /**
     * @param known the questionnaires a reader knows by their id; others are written in full
     */
    public AssessmentFileWriter(List<Questionnaire> known) {
        this.known = List.copyOf(known);
    }

    /** The assessment as the bytes of a file. */
    public byte[] write(Assessment assessment) {
        var members = new LinkedHashMap<String, Object>();
        members.put("format", AssessmentFormat.FORMAT);
        members.put("version", AssessmentFormat.VERSION);
        members.put("id", assessment.id().value());
        members.putAll(setup(assessment));
        members.put("consent", consent(assessment));
        members.put("evidenceCollected", assessment.findings().evidenceCollected());
        members.putAll(AnswerMembers.of(assessment.answers()));
        members.putAll(FindingMembers.of(assessment.findings()));
        members.putAll(PlanMembers.of(assessment.weighing(), assessment.actions()));
        putContent(members, assessment);
        return JsonText.of(members);
    }

    private static Map<String, Object> setup(Assessment assessment) {
        Setup setup = assessment.setup();
        Map<String, Object> members =
                JsonText.members(
                        "organisation", setup.organisation(),
                        "title", setup.title(),
                        "date", setup.date().toString(),
                        "methodVersion", setup.methodVersion(),
                        "form", Names.of(setup.form()),
                        "mode", Names.of(setup.mode()));
        if (setup.smallestGroup() != setup.mode().smallestGroup()) {
            members.put("smallestGroup", setup.smallestGroup());
        }
        if (assessment.phase() != AssessmentFileReader.unsaid(assessment.answers())) {
            members.put("phase", Names.of(assessment.phase()));
        }
        members.put(
                "questionnaires",
                assessment.questionnaires().stream().map(q -> q.id().value()).toList());
        members.put(
                "participants",
                assessment.participants().stream().map(AssessmentFileWriter::participant).toList());
        return members;
    }

    private static Map<String, Object> participant(Participant person) {
        Map<String, Object> members =
                JsonText.members("id", person.id().value(), "name", person.name());
        Names.putText(members, "role", person.role());
        Names.putText(members, "group", person.group());
        if (person.ceo()) {
            members.put("ceo", true);
        }
        if (person.joinedLate()) {
            members.put("joinedLate", true);
        }
        return members;
    }

    private static Map<String, Object> consent(Assessment assessment) {
        Consent consent = assessment.consent();
        Map<String, Object> members =
                JsonText.members("reveal", consent.reveal(), "ceoGap", consent.ceoGap());
        if (consent.benchmark()) {
            members.put("benchmark", true);
        }
        return members;
    }

    private void putContent(Map<String, Object> members, Assessment assessment) {
        var writer = new QuestionnaireWriter();
        List<Map<String, Object>> content =
                assessment.questionnaires().stream()
                        .filter(questionnaire -> !known.contains(questionnaire))
                        .map(writer::members)
                        .toList();
        if (!content.isEmpty()) {
            members.put("questionnaireContent", content);
        }
    }
}
