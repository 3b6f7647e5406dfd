package org.plumbline.ui.report;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.report.NamingComment;
import org.plumbline.report.OpenEnds;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is worth a look before a report is exported (design 09); none of it forbids the export. */
final class ReportChecks {

    private final Messages messages;
    private final Dialogs dialogs;

    ReportChecks(Messages messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** One notice for all of it, with a way to look at it; absent if there is nothing. */
    Optional<Notice> notice(List<NamingComment> naming, OpenEnds ends) {
        List<String> found = new ArrayList<>();
        count(found, "export.naming", naming.size());
        count(found, "export.empty", ends.emptySections().size());
        count(found, "export.levels", ends.withoutLevel().size());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Button look = Buttons.small("look-at-checks", messages.get("export.checks.look"));
        look.setOnAction(_ -> lookAt(naming, ends));
        boolean names = found.size() == 1 && !naming.isEmpty();
        String text = messages.get(names ? "export.naming.text" : "export.checks.text");
        var notice = new Notice(Notice.Kind.CAUTION, String.join(" ", found), text).with(look);
        notice.setId("checks-notice");
        return Optional.of(notice);
    }

    private void count(List<String> found, String key, int count) {
        if (count > 0) {
            found.add(messages.get(key, count));
        }
    }

    private void lookAt(List<NamingComment> naming, OpenEnds ends) {
        var list = new VBox(16);
        part(list, "export.naming.heading", naming.stream().map(this::comment).toList());
        part(list, "export.empty.heading", lines(ends.emptySections()));
        part(list, "export.levels.heading", lines(ends.withoutLevel()));
        dialogs.open(
                new Form(
                        "reportChecks",
                        messages.get("export.checks.heading"),
                        list,
                        Form.Width.WIDE,
                        List.of(Choice.cancel(messages.get("export.checks.close")))));
    }

    private void part(VBox list, String heading, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            list.getChildren().add(Labels.wrapped(messages.get(heading), "card-title"));
            list.getChildren().addAll(nodes);
        }
    }

    private VBox comment(NamingComment comment) {
        return new VBox(
                2,
                Labels.wrapped(
                        messages.get("export.naming.where", comment.item(), comment.named()),
                        "small-strong"),
                Labels.wrapped(comment.comment(), "comment-text"));
    }

    private static List<VBox> lines(List<String> lines) {
        var box = new VBox(4);
        lines.forEach(line -> box.getChildren().add(Labels.wrapped(line)));
        return lines.isEmpty() ? List.of() : List.of(box);
    }
}
