package org.plumbline.comparison;

import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which items an assessment asks: all of them, or those that a value is made of. */
@FunctionalInterface
interface AskedItems extends Function<Assessment, Set<ItemId>> {

    /** All of them. */
    static AskedItems all() {
        return assessment -> LikeItems.ids(sections(assessment));
    }

    /** Those of an instrument. */
    static AskedItems of(QuestionnaireId instrument) {
        return assessment ->
                LikeItems.ids(
                        assessment.asked().stream()
                                .filter(one -> one.id().equals(instrument))
                                .flatMap(one -> one.sections().stream()));
    }

    /** Those of a section. */
    static AskedItems of(SectionId section) {
        return assessment ->
                LikeItems.ids(sections(assessment).filter(one -> one.id().equals(section)));
    }

    private static Stream<Section> sections(Assessment assessment) {
        return assessment.asked().stream().flatMap(one -> one.sections().stream());
    }
}
