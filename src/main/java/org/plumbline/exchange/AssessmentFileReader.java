package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.catalogue.Reading;
import org.plumbline.model.Action;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Consent;
import org.plumbline.model.Findings;
import org.plumbline.model.Participant;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Setup;
import org.plumbline.model.Weighing;

import java.util.List;
import java.util.Optional;

/**
 * Reads an assessment file ({@code *.plumbline.json}). Everything after {@code participants} may be
 * absent or empty. Beside the keys of other programs it knows four of its own, all optional: {@code
 * smallestGroup}, {@code phase} (absent: closed if there are answers, else preparing), {@code
 * turns} and {@code questionnaireContent} (what was asked, where it is not the built-in edition).
 */
public final class AssessmentFileReader {

    /** What the key {@code format} of an assessment file says. */
    public static final String FORMAT = AssessmentFormat.FORMAT;

    private final List<Questionnaire> known;

    /**
     * @param known the questionnaires an assessment may name by their id alone
     */
    public AssessmentFileReader(List<Questionnaire> known) {
        this.known = List.copyOf(known);
    }

    /** Reads the assessment in a file, or everything that is wrong with it. */
    public Reading<Assessment> read(JsonFile file) {
        return file.read(this::assessment);
    }

    private Optional<Assessment> assessment(JsonObject json) {
        json.get("format", Expected.constant(AssessmentFormat.FORMAT));
        if (!json.sound()) {
            return Optional.empty();
        }
        json.get("version", Expected.integer(AssessmentFormat.VERSION, AssessmentFormat.VERSION));
        String id = json.get("id", Expected.id());
        Optional<Setup> setup = SetupPart.read(json);
        QuestionnairesPart asked = QuestionnairesPart.read(json, known);
        var people = new ParticipantsPart();
        List<Participant> participants = people.read(json);
        var scope = new Scope(asked, people.ids());
        Optional<Consent> consent = json.findObject("consent", AssessmentFileReader::consent);
        Findings findings = new FindingsPart(scope).read(json);
        Answers answers = new AnswersPart(scope).read(json);
        Weighing weighing = new WeighingPart(scope).read(json);
        List<Action> actions = new ActionsPart(scope).read(json);
        Optional<Phase> phase = json.find("phase", Expected.choice(Phase.class));
        return json.made(
                () ->
                        new Assessment(
                                new AssessmentId(id),
                                phase.orElse(unsaid(answers)),
                                setup.orElseThrow(),
                                asked.chosen(),
                                participants,
                                consent.orElse(Consent.NONE),
                                answers,
                                findings,
                                weighing,
                                actions));
    }

    /** The phase of an assessment that does not say it. */
    static Phase unsaid(Answers answers) {
        return answers.given().isEmpty() && answers.counted().isEmpty()
                ? Phase.PREPARING
                : Phase.CLOSED;
    }

    private static Optional<Consent> consent(JsonObject json) {
        boolean reveal = json.find("reveal", Expected.truth()).orElse(false);
        boolean ceoGap = json.find("ceoGap", Expected.truth()).orElse(false);
        boolean benchmark = json.find("benchmark", Expected.truth()).orElse(false);
        return json.made(() -> new Consent(reveal, ceoGap, benchmark));
    }
}
