package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.Consent;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.model.Setup;
import org.plumbline.scoring.AssessmentScoring;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** The result file, key by key. */
final class ResultWriterTest {

    private static final Assessment SAMPLE =
            SampleText.read(SampleText.bytes()).usable().orElseThrow();

    private static JsonNode result(Assessment assessment) {
        byte[] bytes = new ResultWriter().write(new AssessmentScoring().score(assessment));
        return JsonMapper.shared().readTree(bytes);
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void everyKeyOfTheContractIsThereInItsOrder() {
        JsonNode result = result(SAMPLE);

        assertThat(keys(result))
                .containsExactly(
                        "format",
                        "version",
                        "assessment",
                        "methodVersion",
                        "items",
                        "sections",
                        "instruments",
                        "ceo",
                        "overall",
                        "stage",
                        "priorities");
        assertThat(keys(result.at("/items/SIN1.1")))
                .containsExactly(
                        "status",
                        "score",
                        "source",
                        "n",
                        "dk",
                        "na",
                        "dkShare",
                        "meanLevel",
                        "medianLevel",
                        "shift",
                        "talkedAway",
                        "outsideVotes",
                        "agreement",
                        "flags");
        assertThat(keys(result.at("/items/SIN1.1/agreement")))
                .containsExactly(
                        "label", "adMedian", "adMean", "rwg", "rwgStar", "aMax", "variance", "iqr");
        assertThat(keys(result.at("/sections/SIN1")))
                .containsExactly("status", "score", "answered", "applicable");
        assertThat(keys(result.at("/instruments/SIN")))
                .containsExactly("status", "score", "valid", "applicable");
        assertThat(keys(result.get("ceo")))
                .containsExactly("self", "team", "used", "gap", "word", "position", "status");
        assertThat(keys(result.get("overall"))).containsExactly("status", "score", "coverage");
        assertThat(keys(result.get("stage")))
                .containsExactly("byScore", "stage", "name", "caps", "binding");
        assertThat(keys(result.at("/priorities/0")))
                .containsExactly("section", "priority", "quadrant", "quickWin", "talkFirst");
    }

    @Test
    void theSampleIsOrganisedByItsScoreAndHeldByItsWeakestSin() {
        JsonNode result = result(SAMPLE);

        assertThat(result.at("/overall/status").asString()).isEqualTo("full");
        assertThat(result.at("/overall/score").asDouble()).isBetween(51.5, 51.6);
        assertThat(result.at("/stage/byScore").asInt()).isEqualTo(3);
        assertThat(result.at("/stage/stage").asInt()).isEqualTo(2);
        assertThat(result.at("/stage/name").asString()).isEqualTo("Patchwork");
        assertThat(result.at("/stage/caps").toString()).isEqualTo("{\"G1\":3,\"G2\":2,\"G5\":4}");
        assertThat(result.at("/stage/binding").toString()).isEqualTo("[\"G2\"]");
    }

    @Test
    void theSampleShowsWhatATeamCanFindOut() {
        JsonNode result = result(SAMPLE);

        assertThat(result.at("/items/SIN6.2/talkedAway").asBoolean()).isTrue();
        assertThat(result.at("/items/VAL6.3/status").asString()).isEqualTo("blind_spot");
        assertThat(result.at("/items/BLK7.1/status").asString()).isEqualTo("not_applicable");
        assertThat(result.at("/items/SIN4.1/flags").toString()).contains("SPLIT", "SPREAD");
        assertThat(result.at("/items/BLK2.2/flags").toString()).contains("LONE");
        assertThat(result.at("/items/SIN6.5/flags").toString()).contains("UNKNOWN");
        assertThat(result.at("/ceo/position").asString()).isEqualTo("above_all");
    }

    @Test
    void numbersAreNotRounded() {
        assertThat(result(SAMPLE).at("/sections/SIN2/score").asDouble())
                .isEqualTo(53.92857142857143);
    }

    @Test
    void whatDoesNotExistIsNullWithAStatusThatSaysWhy() {
        JsonNode result = result(SAMPLE.withAnswers(Answers.NONE).withConsent(Consent.NONE));

        assertThat(result.at("/items/SIN2.1/status").asString()).isEqualTo("no_data");
        assertThat(result.at("/items/SIN2.1/score").isNull()).isTrue();
        assertThat(result.at("/items/SIN2.1/agreement").isNull()).isTrue();
        assertThat(result.at("/sections/SIN1/status").asString()).isEqualTo("insufficient");
        assertThat(result.at("/overall/status").asString()).isEqualTo("insufficient");
        assertThat(result.at("/overall/score").isNull()).isTrue();
        assertThat(result.at("/stage/stage").isNull()).isTrue();
        assertThat(result.at("/ceo/gap").isNull()).isTrue();
    }

    @Test
    void withoutConsentTheOwnViewOfTheCeoIsNowhere() {
        JsonNode result = result(SAMPLE.withConsent(new Consent(true, false)));

        assertThat(result.at("/ceo/status").asString()).isEqualTo("no_consent");
        assertThat(result.at("/ceo/self").isNull()).isTrue();
    }

    @Test
    void confidentialModeNamesNoFiguresOfAgreementBelowEightVotes() {
        Setup setup = SAMPLE.setup();
        Assessment confidential =
                SAMPLE.withSetup(
                                Setup.of(
                                        setup.organisation(),
                                        setup.title(),
                                        setup.date(),
                                        setup.form(),
                                        Mode.CONFIDENTIAL))
                        .withPhase(Phase.CLOSED);

        JsonNode item = result(confidential).at("/items/SIN2.2");

        assertThat(item.get("n").asInt()).isEqualTo(7);
        assertThat(item.at("/agreement/label").isNull()).isFalse();
        assertThat(item.at("/agreement/variance").isNull()).isTrue();
    }
}
