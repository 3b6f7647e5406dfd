package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.Assessment;
import org.plumbline.model.Section;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What an action can answer to: everything that is asked, with the scores that may be shown. */
final class Reasons {

    private final Assessment assessment;
    private final Optional<Result> result;

    Reasons(Assessment assessment, Optional<Result> result) {
        this.assessment = assessment;
        this.result = result;
    }

    /** Each section and then its items, in the order asked. */
    List<Reason> all() {
        return assessment.asked().stream()
                .flatMap(questionnaire -> questionnaire.sections().stream())
                .flatMap(this::of)
                .toList();
    }

    private Stream<Reason> of(Section section) {
        return Stream.concat(
                Stream.of(new Reason(section.id(), Optional.empty(), score(section))),
                section.items().stream()
                        .map(
                                item ->
                                        new Reason(
                                                section.id(),
                                                Optional.of(item.id()),
                                                result.flatMap(r -> r.item(item.id()))
                                                        .map(ItemResult::score)
                                                        .orElseGet(OptionalDouble::empty))));
    }

    private OptionalDouble score(Section section) {
        return result.flatMap(r -> r.section(section.id()))
                .map(SectionResult::score)
                .orElseGet(OptionalDouble::empty);
    }

    /** What an action answers to, if it does. */
    Optional<Reason> of(Action action) {
        return all().stream()
                .filter(
                        reason ->
                                action.item().isPresent()
                                        ? reason.item().equals(action.item())
                                        : reason.item().isEmpty()
                                                && action.section()
                                                        .equals(Optional.of(reason.section())))
                .findFirst()
                .or(() -> notAsked(action));
    }

    /** What was asked in an earlier form only, as of an action carried over, has no score. */
    private Optional<Reason> notAsked(Action action) {
        return ActionRules.sectionOf(assessment, action)
                .map(section -> new Reason(section, action.item(), OptionalDouble.empty()));
    }
}
