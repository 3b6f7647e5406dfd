package org.plumbline.ui.act;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Notice;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.PlanFinding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to say about a plan as a whole. */
final class PlanWords {

    private final Messages messages;
    private final ActionPlan plan;

    PlanWords(Messages messages, ActionPlan plan) {
        this.messages = messages;
        this.plan = plan;
    }

    /** "8 actions from 12 discussed items. Next check together on 1 June." */
    String lead() {
        int actions = plan.actions().size();
        int discussed = plan.assessment().findings().agreedLevels().size();
        String counted =
                discussed == 0
                        ? messages.get("act.lead", actions)
                        : messages.get("act.lead.discussed", actions, discussed);
        return plan.nextCheck()
                .map(messages::longDate)
                .map(day -> counted + " " + messages.get("act.lead.check", day))
                .orElse(counted);
    }

    /** "1 late, 1 with something missing", blank if nothing asks for a look. */
    String attention() {
        List<String> parts = new ArrayList<>();
        if (plan.late() > 0) {
            parts.add(messages.get("act.attention.late", plan.late()));
        }
        if (plan.incomplete() > 0) {
            parts.add(messages.get("act.attention.incomplete", plan.incomplete()));
        }
        return String.join(", ", parts);
    }

    /** What was carried over, and what the plan lacks. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        List<String> from = plan.carriedFrom();
        if (!from.isEmpty()) {
            notices.add(
                    notice(
                            Notice.Kind.HELP,
                            "carried",
                            messages.get("act.carried", carried(), String.join(", ", from)),
                            messages.get("act.carried.todo")));
        }
        if (!plan.findings().isEmpty()) {
            notices.add(
                    notice(
                            Notice.Kind.CAUTION,
                            "findings",
                            messages.get("act.findings"),
                            plan.findings().stream()
                                    .map(this::words)
                                    .collect(Collectors.joining(" "))));
        }
        return notices;
    }

    private static Notice notice(Notice.Kind kind, String id, String strong, String sentence) {
        var notice = new Notice(kind, strong, sentence);
        notice.setId(id);
        return notice;
    }

    private int carried() {
        return (int)
                plan.actions().stream()
                        .filter(planned -> planned.action().course().carriedFrom().isPresent())
                        .count();
    }

    private String words(PlanFinding finding) {
        return switch (finding) {
            case PlanFinding.TooFew(int chosen) -> messages.get("act.finding.tooFew", chosen);
            case PlanFinding.TooMany(int chosen) -> messages.get("act.finding.tooMany", chosen);
            case PlanFinding.NotByCustomers _ -> messages.get("act.finding.notByCustomers");
            case PlanFinding.GateLeftOut(var gate) ->
                    messages.get("act.finding.gate." + gate.name());
            case PlanFinding.FirstNotOfCeo _ -> messages.get("act.finding.ceoFirst");
        };
    }
}
