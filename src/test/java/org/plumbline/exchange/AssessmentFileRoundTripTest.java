package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.QuestionnaireReader;
import org.plumbline.catalogue.Reading;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Turn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/** What is written is read again unchanged. */
final class AssessmentFileRoundTripTest {

    private static final AssessmentFileWriter WRITER =
            new AssessmentFileWriter(SampleText.BUILT_IN);

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static List<Questionnaire> withOwn() {
        var all = new ArrayList<>(SampleText.BUILT_IN);
        byte[] own = OwnQuestionnaire.tree().toString().getBytes(StandardCharsets.UTF_8);
        all.add(new QuestionnaireReader().read(new JsonFile("own", own)).usable().orElseThrow());
        return all;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyAssessmentComesBackUnchanged(long seed) {
        Assessment assessment = new RandomAssessments(new Random(seed), withOwn()).next();

        assertThat(SampleText.read(WRITER.write(assessment)))
                .isEqualTo(new Reading.Usable<>(assessment));
    }

    @Test
    void theSampleComesBackUnchanged() {
        Assessment sample = SampleText.read(SampleText.bytes()).usable().orElseThrow();

        assertThat(SampleText.read(WRITER.write(sample))).isEqualTo(new Reading.Usable<>(sample));
    }

    @Test
    void theSameAssessmentIsWrittenAsTheSameBytes() {
        Assessment sample = SampleText.read(SampleText.bytes()).usable().orElseThrow();

        assertThat(WRITER.write(sample)).isEqualTo(WRITER.write(sample));
    }

    @Test
    void codesOfParticipantsNeverLeave() {
        Assessment sample = SampleText.read(SampleText.bytes()).usable().orElseThrow();
        List<Turn> coded =
                sample.answers().turns().stream()
                        .map(turn -> turn.withCode("hash-of-1234"))
                        .toList();

        byte[] written =
                WRITER.write(sample.withAnswers(new Answers(sample.answers().given(), coded)));

        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("hash-of-1234");
        assertThat(SampleText.read(written).usable().orElseThrow().answers().turns())
                .allMatch(turn -> turn.code().equals(Optional.empty()));
    }

    @Test
    void builtInQuestionnairesAreNamedAndOthersCarried() {
        Assessment sample = SampleText.read(SampleText.bytes()).usable().orElseThrow();
        String text = new String(WRITER.write(sample), StandardCharsets.UTF_8);
        String own =
                new String(
                        WRITER.write(sample.withQuestionnaires(withOwn())), StandardCharsets.UTF_8);

        assertThat(text).doesNotContain("questionnaireContent");
        assertThat(own).contains("questionnaireContent");
    }
}
