package org.plumbline.comparison;

import org.plumbline.fixture.Assessments;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.model.Setup;
import org.plumbline.model.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assessments of one organisation in several years. */
final class Year {

    private Year() {}

    static Assessment of(int year, Assessments team) {
        Assessment built = team.build();
        return built.withId(new AssessmentId("y" + year))
                .withSetup(setup(built.setup(), year, built.setup().organisation()));
    }

    private static Setup setup(Setup setup, int year, String organisation) {
        return new Setup(
                organisation,
                "Spring " + year,
                LocalDate.of(year, 3, 12),
                setup.methodVersion(),
                setup.form(),
                setup.mode(),
                setup.smallestGroup());
    }

    static Assessment at(Assessment assessment, String organisation) {
        return assessment.withSetup(
                setup(assessment.setup(), assessment.setup().date().getYear(), organisation));
    }

    static Assessment byMethod(Assessment assessment, String version) {
        Setup setup = assessment.setup();
        return assessment.withSetup(
                new Setup(
                        setup.organisation(),
                        setup.title(),
                        setup.date(),
                        version,
                        setup.form(),
                        setup.mode(),
                        setup.smallestGroup()));
    }

    static Assessment inForm(Assessment assessment, Form form) {
        Setup setup = assessment.setup();
        return assessment.withSetup(
                Setup.of(setup.organisation(), setup.title(), setup.date(), form, setup.mode()));
    }

    static Assessment withPeople(Assessment assessment, Participant... people) {
        return assessment.withParticipants(List.of(people));
    }

    /** The same assessment with one item asked in other words. */
    static Assessment reworded(Assessment assessment, String item) {
        return assessment.withQuestionnaires(
                assessment.questionnaires().stream().map(q -> reworded(q, item)).toList());
    }

    private static Questionnaire reworded(Questionnaire of, String item) {
        return with(of, of.sections().stream().map(section -> reworded(section, item)).toList());
    }

    static Questionnaire with(Questionnaire of, List<Section> sections) {
        return new Questionnaire(
                of.id(),
                of.version() + 1,
                of.methodVersion(),
                of.title(),
                of.shortTitle(),
                of.description(),
                of.source(),
                of.polarity(),
                of.scale(),
                sections);
    }

    private static Section reworded(Section of, String id) {
        return of.withItems(
                of.items().stream()
                        .map(
                                item ->
                                        item.id().value().equals(id)
                                                ? new Item(
                                                        item.id(),
                                                        item.title(),
                                                        new Wording.Common("Said in other words."),
                                                        item.levelLines(),
                                                        item.evidence(),
                                                        item.prompt(),
                                                        item.action(),
                                                        item.shortForm(),
                                                        item.weight())
                                                : item)
                        .toList());
    }

    static Action action(String id, String item, ActionStatus status) {
        return new Action(
                new ActionId(id),
                "Do " + id,
                Optional.of(new ItemId(item)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                status);
    }

    static Action onSection(String id, String section, ActionStatus status) {
        return action(id, "SIN1.1", status)
                .draft()
                .withoutReason()
                .section(new SectionId(section))
                .action();
    }
}
