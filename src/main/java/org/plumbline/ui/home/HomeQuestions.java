package org.plumbline.ui.home;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.FileKind;
import org.plumbline.ui.support.Question;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentSummary;

import java.util.List;

/** The questions the home screen asks. */
final class HomeQuestions {

    private static final int PROBLEMS_SHOWN = 8;

    private final Surroundings around;
    private final Messages messages;

    HomeQuestions(Surroundings around) {
        this.around = around;
        this.messages = around.messages();
    }

    FileKind assessmentFile() {
        return FileKind.of(messages.get("home.file"), "*.plumbline.json");
    }

    void delete(AssessmentSummary summary, Runnable delete) {
        String title = messages.get("home.delete.title", summary.organisation(), summary.title());
        ask(
                "deleteAssessment",
                title,
                messages.get("home.delete.text", summary.people(), summary.handedIn()),
                Choice.cancel(messages.get("home.keep")),
                Choice.destructive("delete", messages.get("home.delete"), delete));
    }

    void cannotBeOpened(Runnable restore) {
        ask(
                "cannotBeOpened",
                messages.get("home.unreadable.title"),
                messages.get("home.unreadable.text"),
                Choice.cancel(messages.get("home.close")),
                Choice.main("restore", messages.get("home.restore"), restore));
    }

    void differs(Assessment imported, Runnable replace, Runnable beside) {
        ask(
                "importDiffers",
                messages.get(
                        "home.differs.title",
                        imported.setup().organisation(),
                        imported.setup().title()),
                messages.get("home.differs.text"),
                Choice.cancel(messages.get("home.differs.cancel")),
                Choice.destructive("replace", messages.get("home.differs.replace"), replace),
                Choice.main("beside", messages.get("home.differs.beside"), beside));
    }

    void lessPrivate() {
        ask(
                "importLessPrivate",
                messages.get("home.lessPrivate.title"),
                messages.get("home.lessPrivate.text"),
                Choice.cancel(messages.get("home.close")));
    }

    void unreadable(List<String> problems) {
        var text = new StringBuilder(messages.get("home.import.unreadable.text"));
        problems.stream().limit(PROBLEMS_SHOWN).forEach(p -> text.append("\n\n").append(p));
        if (problems.size() > PROBLEMS_SHOWN) {
            text.append("\n\n")
                    .append(
                            messages.get(
                                    "home.import.unreadable.more",
                                    problems.size() - PROBLEMS_SHOWN));
        }
        ask(
                "importUnreadable",
                messages.get("home.import.unreadable.title"),
                text.toString(),
                Choice.cancel(messages.get("home.close")));
    }

    private void ask(String id, String heading, String text, Choice... choices) {
        around.dialogs().ask(Question.of(id, heading, text, choices));
    }
}
