package org.plumbline.ui.act;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Checked;
import org.plumbline.model.Course;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ItemId;
import org.plumbline.model.Outcome;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Acting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The invented company with eight executives and its actions, in a real database. */
final class ActFixture implements AutoCloseable {

    static final AssessmentId ID = new AssessmentId("sample");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 18);

    private final Storage storage;

    ActFixture(Path folder) {
        storage = H2Database.open(folder, Clock.systemUTC());
    }

    /** Keeps the sample with these actions. */
    ActFixture with(List<Action> actions) {
        Assessment sample =
                new SampleAssessment(new CatalogueReader().builtIn().questionnaires()).create(ID);
        storage.assessments().save(sample.withActions(actions));
        return this;
    }

    ActViewModel model(Surroundings around) {
        return new ActViewModel(
                new Acting(storage, new AssessmentScoring(), around.messages(), () -> TODAY, ID),
                Clock.systemUTC(),
                around);
    }

    List<Action> kept() {
        return storage.assessments().find(ID).orElseThrow().actions();
    }

    Action kept(String id) {
        return kept().stream()
                .filter(action -> action.id().equals(new ActionId(id)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        storage.close();
    }

    /** The eight actions of the picture: three in Plan, three in Do, one each in Check and Act. */
    static List<Action> eight() {
        return List.of(
                action("a1", "Give each customer group a relationship strategy", "SIN3.2")
                        .owner(person("p3"))
                        .due(day(9, 30))
                        .firstResult(day(6, 10))
                        .firstMeasure(measure("Groups with a written strategy", "0 of 5", "5 of 5"))
                        .stop("The general brochure")
                        .action(),
                action("a2", "Ask five customers what dealing with us costs them", "SIN4.3")
                        .action(),
                new ActionDraft(new ActionId("a3"), "Put one customer measure in every bonus")
                        .section(new SectionId("SGN4"))
                        .owner(person("p6"))
                        .due(day(10, 31))
                        .firstMeasure(measure("Leaders with one", "1 of 8", "8 of 8"))
                        .stop("nothing")
                        .action(),
                action("a4", "Visit two customers each and report", "SIN1.1")
                        .owner(person("p1"))
                        .due(day(6, 30))
                        .firstResult(day(5, 29))
                        .firstMeasure(measure("Visits written up", "3", "16"))
                        .stop("The tour of sites")
                        .status(ActionStatus.DO)
                        .action(),
                action("a5", "Make one customer list for sales, service and finance", "SIN7.1")
                        .owner(person("p2"))
                        .due(day(5, 15))
                        .firstMeasure(measure("Matching records of 100", "61", "90"))
                        .stop("The private lists")
                        .status(ActionStatus.DO)
                        .action(),
                action("a6", "Open each leadership meeting with a customer", "SIN1.2")
                        .owner(person("p1"))
                        .due(day(6, 1))
                        .firstMeasure(measure("Meetings with it", "4 of 5", "5 of 5"))
                        .stop("The round of news")
                        .status(ActionStatus.DO)
                        .action(),
                action("a7", "Trace the ten most common complaints to their cause", "SIN6.2")
                        .owner(person("p5"))
                        .due(day(6, 20))
                        .firstResult(day(5, 29))
                        .firstMeasure(
                                Optional.of(
                                        new FirstMeasure(
                                                "Repeat complaints a month",
                                                "31",
                                                "15",
                                                person("p6"),
                                                true)))
                        .stop("The weekly volume report")
                        .expect("Customers stop ringing twice for the same fault")
                        .status(ActionStatus.CHECK)
                        .course(
                                Course.NONE
                                        .reaching(ActionStatus.PLAN, LocalDate.of(2026, 3, 12))
                                        .reaching(ActionStatus.DO, LocalDate.of(2026, 4, 2))
                                        .reaching(ActionStatus.CHECK, LocalDate.of(2026, 5, 11))
                                        .withChecked(
                                                Checked.NOTHING
                                                        .withValue("22")
                                                        .withShowed(
                                                                "Six causes found, four of them in"
                                                                        + " billing.")))
                        .action(),
                action("a8", "Say what we promise, on one page", "VAL1.1")
                        .owner(person("p7"))
                        .due(day(4, 30))
                        .firstMeasure(measure("Leaders naming the same promise", "2", "8 of 8"))
                        .stop("The slogan contest")
                        .status(ActionStatus.ACT)
                        .course(
                                Course.NONE.withChecked(
                                        new Checked(
                                                "7 of 8",
                                                "Seven name the same promise.",
                                                Optional.of(Outcome.KEPT))))
                        .action());
    }

    private static ActionDraft action(String id, String what, String item) {
        return new ActionDraft(new ActionId(id), what).item(new ItemId(item));
    }

    private static Optional<ParticipantId> person(String id) {
        return Optional.of(new ParticipantId(id));
    }

    private static Optional<LocalDate> day(int month, int day) {
        return Optional.of(LocalDate.of(2026, month, day));
    }

    private static Optional<FirstMeasure> measure(String what, String today, String target) {
        return Optional.of(
                new FirstMeasure(what, today, target, Optional.of(new ParticipantId("p4"))));
    }
}
