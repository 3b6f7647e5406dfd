package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.function.Function;

final class IdsTest {

    private static final List<Function<String, ?>> KINDS =
            List.of(
                    ItemId::new,
                    SectionId::new,
                    QuestionnaireId::new,
                    ParticipantId::new,
                    AssessmentId::new,
                    ActionId::new);

    @ParameterizedTest
    @ValueSource(strings = {"a", "SIN1.1", "CEO-A", "0b8e6f3a-5a0c-4f0e-9d0d-0d8a6f1f2a10", "a_b"})
    void idIsItsText(String text) {
        assertThat(KINDS).allSatisfy(kind -> assertThat(kind.apply(text)).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".a", "-a", "a b", "a/b", "ä"})
    void idsOfOtherSignsAreRefused(String text) {
        assertThat(KINDS)
                .allSatisfy(
                        kind ->
                                assertThatThrownBy(() -> kind.apply(text))
                                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void idsHaveAtMostSixtyFourSigns() {
        assertThat(new ItemId("a".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new ItemId("a".repeat(65)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsSortByText() {
        assertThat(List.of(new ItemId("b"), new ItemId("a")).stream().sorted())
                .containsExactly(new ItemId("a"), new ItemId("b"));
        assertThat(new SectionId("a")).isLessThan(new SectionId("b"));
        assertThat(new QuestionnaireId("a")).isLessThan(new QuestionnaireId("b"));
        assertThat(new ParticipantId("a")).isLessThan(new ParticipantId("b"));
        assertThat(new AssessmentId("a")).isLessThan(new AssessmentId("b"));
        assertThat(new ActionId("a")).isLessThan(new ActionId("b"));
    }

    @Test
    void sixQuestionnairesAreBuiltIn() {
        assertThat(QuestionnaireId.BUILT_IN).hasSize(6).allMatch(QuestionnaireId::builtIn);
        assertThat(new QuestionnaireId("OWN").builtIn()).isFalse();
    }
}
