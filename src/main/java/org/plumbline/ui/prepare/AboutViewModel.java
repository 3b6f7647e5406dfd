package org.plumbline.ui.prepare;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Setup;
import org.plumbline.ui.support.DateText;
import org.plumbline.workflow.PastedPeople;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What an assessment is about: organisation, title and date, kept as they are written. */
final class AboutViewModel {

    private final Messages messages;
    private final DateText dates;
    private final Entry organisation;
    private final Entry title;
    private final Entry date;

    AboutViewModel(Messages messages) {
        this.messages = messages;
        this.dates = new DateText(messages);
        this.organisation = new Entry(text -> name(text, "prepare.organisation.missing"));
        this.title = new Entry(text -> name(text, "prepare.title.missing"));
        this.date = new Entry(this::dateProblem);
    }

    private String name(String text, String missing) {
        if (text.isEmpty()) {
            return messages.get(missing);
        }
        return text.length() > PastedPeople.LONGEST
                ? messages.get("prepare.tooLong", PastedPeople.LONGEST)
                : "";
    }

    private String dateProblem(String text) {
        return dates.read(text).isPresent()
                ? ""
                : messages.get("prepare.date.wrong", dates.write(LocalDate.of(2026, 3, 12)));
    }

    Entry organisation() {
        return organisation;
    }

    Entry title() {
        return title;
    }

    Entry date() {
        return date;
    }

    List<Entry> entries() {
        return List.of(organisation, title, date);
    }

    /** Shows what is kept. */
    void tell(Setup setup) {
        organisation.tell(setup.organisation());
        title.tell(setup.title());
        date.tell(dates.write(setup.date()));
    }

    /** What is written, as far as it is right, in place of what is kept. */
    UnaryOperator<Setup> change() {
        String newOrganisation = organisation.right() ? organisation.value() : "";
        String newTitle = title.right() ? title.value() : "";
        var newDate = dates.read(date.value());
        return kept ->
                new Setup(
                        newOrganisation.isEmpty() ? kept.organisation() : newOrganisation,
                        newTitle.isEmpty() ? kept.title() : newTitle,
                        newDate.orElse(kept.date()),
                        kept.methodVersion(),
                        kept.form(),
                        kept.mode(),
                        kept.smallestGroup());
    }
}
