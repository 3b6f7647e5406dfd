package org.plumbline.store.h2;

import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Scale;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.model.Source;
import org.plumbline.model.Wording;

import java.util.List;
import java.util.Optional;

/** The shape in which the content of a questionnaire is kept. Keys are never renamed or removed. */
record EditionJson(
        String id,
        int version,
        String methodVersion,
        String title,
        String shortTitle,
        String description,
        SourceJson source,
        String polarity,
        ScaleJson scale,
        List<SectionJson> sections) {

    record SourceJson(String title, Optional<String> author, Optional<String> note) {}

    record ScaleJson(
            String id,
            String stem,
            Optional<String> selfStem,
            int lowest,
            List<String> levelNames) {}

    record SectionJson(
            String id,
            String title,
            String shortTitle,
            String question,
            String construct,
            String sourcePart,
            double weight,
            List<ItemJson> items) {

        static SectionJson of(Section section) {
            return new SectionJson(
                    section.id().value(),
                    section.title(),
                    section.shortTitle(),
                    section.question(),
                    section.construct(),
                    section.sourcePart(),
                    section.weight(),
                    section.items().stream().map(ItemJson::of).toList());
        }

        Section section() {
            return new Section(
                    new SectionId(id),
                    title,
                    shortTitle,
                    question,
                    construct,
                    sourcePart,
                    weight,
                    items.stream().map(ItemJson::item).toList());
        }
    }

    /** An item; {@code self} is there exactly where the chief executive reads another statement. */
    record ItemJson(
            String id,
            String title,
            String statement,
            Optional<String> self,
            List<String> levelLines,
            String evidence,
            String prompt,
            String action,
            boolean shortForm,
            double weight) {

        static ItemJson of(Item item) {
            Optional<String> self =
                    switch (item.wording()) {
                        case Wording.Common _ -> Optional.empty();
                        case Wording.SelfAndTeam both -> Optional.of(both.self());
                    };
            return new ItemJson(
                    item.id().value(),
                    item.title(),
                    item.wording().statement(false),
                    self,
                    item.levelLines(),
                    item.evidence(),
                    item.prompt(),
                    item.action(),
                    item.shortForm(),
                    item.weight());
        }

        Item item() {
            Wording wording =
                    self.<Wording>map(text -> new Wording.SelfAndTeam(text, statement))
                            .orElseGet(() -> new Wording.Common(statement));
            return new Item(
                    new ItemId(id),
                    title,
                    wording,
                    levelLines,
                    evidence,
                    prompt,
                    action,
                    shortForm,
                    weight);
        }
    }

    static EditionJson of(Questionnaire questionnaire) {
        Source source = questionnaire.source();
        Scale scale = questionnaire.scale();
        return new EditionJson(
                questionnaire.id().value(),
                questionnaire.version(),
                questionnaire.methodVersion(),
                questionnaire.title(),
                questionnaire.shortTitle(),
                questionnaire.description(),
                new SourceJson(source.title(), source.author(), source.note()),
                questionnaire.polarity().name(),
                new ScaleJson(
                        scale.id(),
                        scale.stem(),
                        scale.selfStem(),
                        scale.lowest(),
                        scale.levelNames()),
                questionnaire.sections().stream().map(SectionJson::of).toList());
    }

    Questionnaire questionnaire() {
        return new Questionnaire(
                new QuestionnaireId(id),
                version,
                methodVersion,
                title,
                shortTitle,
                description,
                new Source(source.title(), source.author(), source.note()),
                Polarity.valueOf(polarity),
                new Scale(
                        scale.id(),
                        scale.stem(),
                        scale.selfStem(),
                        scale.lowest(),
                        scale.levelNames()),
                sections.stream().map(SectionJson::section).toList());
    }
}
