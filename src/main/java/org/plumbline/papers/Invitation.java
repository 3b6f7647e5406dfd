package org.plumbline.papers;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Setup;

import java.util.stream.Collectors;

/** The text that invites a leadership team. */
final class Invitation {

    private final Messages messages;

    Invitation(Messages messages) {
        this.messages = messages;
    }

    String text(Assessment assessment) {
        Setup setup = assessment.setup();
        var words = new PaperWords(messages, assessment);
        String rules =
                words.rules().stream().map(rule -> "- " + rule).collect(Collectors.joining("\n"));
        return String.join(
                        "\n\n",
                        "# "
                                + messages.get(
                                        "papers.invite.subject",
                                        line(setup.organisation()),
                                        line(setup.title())),
                        messages.get("papers.invite.greeting"),
                        messages.get("papers.invite.what", line(setup.organisation())),
                        words.when() + " " + words.time(),
                        messages.get("papers.invite.answer"),
                        "## " + messages.get("papers.rules"),
                        rules,
                        "## " + messages.get("papers.privacy"),
                        words.privacy(),
                        messages.get("papers.invite.pack"),
                        messages.get("papers.invite.close"))
                + "\n";
    }

    /** A name on one line, as a heading has one. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
