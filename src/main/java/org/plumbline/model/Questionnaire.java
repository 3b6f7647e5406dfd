package org.plumbline.model;

import java.util.List;
import java.util.Optional;

/**
 * A scored questionnaire ("instrument" in the method): sections of items on one scale.
 *
 * @param version edition of this questionnaire's texts, from 1
 * @param methodVersion the method its scoring follows, such as {@code 1.0}
 * @param shortTitle title for charts, at most 28 characters in the built-in questionnaires
 * @param description what it looks at, in one or two sentences
 * @param sections at least one, in the order in which they are asked
 */
public record Questionnaire(
        QuestionnaireId id,
        int version,
        String methodVersion,
        String title,
        String shortTitle,
        String description,
        Source source,
        Polarity polarity,
        Scale scale,
        List<Section> sections) {

    public Questionnaire {
        Check.require(version >= 1, "The version of a questionnaire counts from 1");
        Check.text(methodVersion, "The method version");
        Check.text(title, "The title of a questionnaire");
        Check.text(shortTitle, "The short title of a questionnaire");
        sections = List.copyOf(sections);
        Check.require(!sections.isEmpty(), "A questionnaire must have sections");
        Check.unique(sections, Section::id, "A section id");
        Check.unique(
                sections.stream().flatMap(section -> section.items().stream()).toList(),
                Item::id,
                "An item id");
        for (Section section : sections) {
            for (Item item : section.items()) {
                Check.require(
                        item.levelLines().size() == scale.size(),
                        "Item " + item.id() + " must have one line for each level of the scale");
            }
        }
    }

    /** All items in the order in which they are asked. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** The item with this id, if it belongs to this questionnaire. */
    public Optional<Item> item(ItemId itemId) {
        return items().stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** The section that holds an item, if it belongs to this questionnaire. */
    public Optional<Section> sectionOf(ItemId itemId) {
        return sections.stream()
                .filter(section -> section.items().stream().anyMatch(i -> i.id().equals(itemId)))
                .findFirst();
    }

    /**
     * What is asked in a form: everything, or only the items of the short form in the sections that
     * have any (method 7.4). Empty if the questionnaire has no item in that form.
     */
    public Optional<Questionnaire> inForm(Form form) {
        return switch (form) {
            case LONG -> Optional.of(this);
            case SHORT -> shortForm();
        };
    }

    private Optional<Questionnaire> shortForm() {
        List<Section> kept =
                sections.stream()
                        .filter(section -> section.items().stream().anyMatch(Item::shortForm))
                        .map(Questionnaire::shortItemsOf)
                        .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(withSections(kept));
    }

    private static Section shortItemsOf(Section section) {
        return section.withItems(section.items().stream().filter(Item::shortForm).toList());
    }

    private Questionnaire withSections(List<Section> kept) {
        return new Questionnaire(
                id,
                version,
                methodVersion,
                title,
                shortTitle,
                description,
                source,
                polarity,
                scale,
                kept);
    }
}
