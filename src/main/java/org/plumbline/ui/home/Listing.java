package org.plumbline.ui.home;

import org.plumbline.settings.HomeOrder;
import org.plumbline.workflow.AssessmentSummary;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Chooses and orders what is listed.
 *
 * @param search part of the name of an organisation or an assessment; blank finds all
 */
record Listing(Filter filter, String search, HomeOrder order, Locale locale) {

    List<Organisation> of(List<AssessmentSummary> all) {
        List<AssessmentSummary> found =
                all.stream().filter(filter::shows).filter(this::matches).toList();
        return Organisation.of(found).stream().sorted(comparator()).toList();
    }

    private boolean matches(AssessmentSummary summary) {
        String wanted = search.strip().toLowerCase(locale);
        return (summary.organisation() + " " + summary.title())
                .toLowerCase(locale)
                .contains(wanted);
    }

    private Comparator<Organisation> comparator() {
        Comparator<Organisation> byName =
                Comparator.comparing(Organisation::name, Collator.getInstance(locale)::compare);
        return switch (order) {
            case ORGANISATION -> byName;
            case LAST_OPENED ->
                    Comparator.comparing(
                                    (Organisation organisation) ->
                                            organisation.lastOpened().orElse(Instant.MIN))
                            .reversed()
                            .thenComparing(byName);
            case DATE ->
                    Comparator.comparing(
                                    (Organisation organisation) ->
                                            organisation.assessments().getFirst().date())
                            .reversed()
                            .thenComparing(byName);
        };
    }
}
