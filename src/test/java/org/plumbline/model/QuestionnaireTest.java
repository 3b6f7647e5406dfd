package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Questionnaires;

import java.util.List;
import java.util.Optional;

final class QuestionnaireTest {

    private static final Questionnaire SIN = Questionnaires.sin();

    private static void refused(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
    }

    private static Questionnaire with(int version, List<Section> sections) {
        return new Questionnaire(
                SIN.id(),
                version,
                "1.0",
                "Title",
                "Short",
                "",
                SIN.source(),
                Polarity.POSITIVE,
                SIN.scale(),
                sections);
    }

    @Test
    void longFormIsEverything() {
        assertThat(SIN.inForm(Form.LONG)).contains(SIN);
        assertThat(SIN.items()).hasSize(31);
    }

    @Test
    void shortFormKeepsSectionsWithShortItems() {
        Questionnaire ceo = Questionnaires.ceo().inForm(Form.SHORT).orElseThrow();

        assertThat(ceo.items())
                .extracting(item -> item.id().value())
                .containsExactly("CEO1", "CEO4", "CEO6", "CEO7");
        assertThat(Questionnaires.val().inForm(Form.SHORT).orElseThrow().sections()).hasSize(4);
    }

    @Test
    void questionnaireWithoutShortItemsHasNoShortForm() {
        assertThat(Questionnaires.of("OWN", Polarity.POSITIVE, 4, 2).inForm(Form.SHORT)).isEmpty();
    }

    @Test
    void itemsAndTheirSectionsAreFound() {
        assertThat(SIN.item(new ItemId("SIN2.1"))).isPresent();
        assertThat(SIN.item(new ItemId("MOD2.1"))).isEmpty();
        assertThat(SIN.sectionOf(new ItemId("SIN2.1")).orElseThrow().id().value())
                .isEqualTo("SIN2");
        assertThat(SIN.sectionOf(new ItemId("MOD2.1"))).isEmpty();
    }

    @Test
    void versionsCountFromOne() {
        refused(() -> with(0, SIN.sections()));
    }

    @Test
    void questionnaireNeedsSectionsAndItems() {
        refused(() -> with(1, List.of()));
        refused(() -> SIN.sections().get(0).withItems(List.of()));
    }

    @Test
    void sectionsAndItemsOccurOnce() {
        Section section = SIN.sections().get(0);
        refused(() -> with(1, List.of(section, section)));
        refused(
                () ->
                        with(
                                1,
                                List.of(
                                        section,
                                        Questionnaires.section("OTHER", 1, section.items()))));
    }

    @Test
    void itemHasALineForEachLevel() {
        refused(() -> with(1, List.of(Questionnaires.section("SIN1", 5, "SIN1.1"))));
    }

    @Test
    void weightsArePositiveNumbers() {
        refused(() -> Questionnaires.item("A", 6, 0));
        refused(() -> Questionnaires.item("A", 6, Double.POSITIVE_INFINITY));
        refused(() -> Questionnaires.section("A", -1, SIN.items()));
    }

    @Test
    void textsAreNotBlank() {
        refused(() -> new Wording.Common(" "));
        refused(() -> new Source("", Optional.empty(), Optional.empty()));
    }

    @Test
    void wordingDependsOnWhoReadsIt() {
        Wording two = new Wording.SelfAndTeam("I act", "Our CEO acts");

        assertThat(two.statement(true)).isEqualTo("I act");
        assertThat(two.statement(false)).isEqualTo("Our CEO acts");
        assertThat(new Wording.Common("We act").statement(true)).isEqualTo("We act");
    }

    @Test
    void scaleNamesItsLevels() {
        Scale scale = new Scale("T3", "How much?", Optional.empty(), 1, List.of("a", "b", "c"));

        assertThat(scale.size()).isEqualTo(3);
        assertThat(scale.highest()).isEqualTo(3);
        assertThat(scale.nameOf(1)).isEqualTo("a");
        assertThat(scale.contains(0)).isFalse();
        assertThat(scale.contains(3)).isTrue();
        assertThat(scale.contains(4)).isFalse();
        refused(() -> scale.nameOf(0));
        refused(() -> scale.nameOf(4));
    }

    @Test
    void scaleHasAtLeastTwoLevels() {
        refused(() -> new Scale("T1", "How much?", Optional.empty(), 0, List.of("a")));
    }
}
