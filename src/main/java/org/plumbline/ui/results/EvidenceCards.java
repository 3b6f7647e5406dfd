package org.plumbline.ui.results;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Evidence;
import org.plumbline.scoring.EvidenceResult;
import org.plumbline.scoring.HighClaim;
import org.plumbline.scoring.Result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the high claims rest on (gate G5, method 3.5). */
final class EvidenceCards {

    private final Assessment assessment;
    private final Result result;
    private final ItemRows rows;
    private final Messages messages;

    EvidenceCards(Assessment assessment, Result result, ItemRows rows, Messages messages) {
        this.assessment = assessment;
        this.result = result;
        this.rows = rows;
        this.messages = messages;
    }

    /** High claims with what was seen, the open ones first. */
    RowList claims() {
        List<Row> claims = new ArrayList<>();
        result.evidence().highClaims().stream()
                .sorted(Comparator.comparing(HighClaim::evidenced))
                .forEach(
                        claim ->
                                result.item(claim.item())
                                        .map(item -> rows.row(item, seen(claim)))
                                        .ifPresent(claims::add));
        return new RowList("evidence", title(), empty(), claims);
    }

    /** Without any value one cannot say that no item stands high. */
    private String empty() {
        boolean valued = result.items().stream().anyMatch(item -> item.score().isPresent());
        return messages.get(valued ? "results.evidence.empty" : "results.tooFew");
    }

    private String title() {
        EvidenceResult evidence = result.evidence();
        if (evidence.highClaims().isEmpty()) {
            return messages.get("results.evidence.title");
        }
        return evidence.collected()
                ? messages.get(
                        "results.evidence.counted",
                        evidence.evidenced(),
                        evidence.highClaims().size())
                : messages.get("results.evidence.open", evidence.highClaims().size());
    }

    private String seen(HighClaim claim) {
        String grade =
                claim.grade().isPresent()
                        ? messages.get("results.evidence.grade." + claim.grade().getAsInt())
                        : messages.get("results.evidence.none");
        Optional<String> proof =
                assessment
                        .questionnaireOf(claim.item())
                        .flatMap(q -> q.item(claim.item()))
                        .map(item -> messages.get("results.evidence.proof", item.evidence()));
        return Stream.of(Optional.of(grade), note(claim), proof)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** What was seen, as it was written down in the room. */
    private Optional<String> note(HighClaim claim) {
        return assessment
                .findings()
                .evidenceOf(claim.item())
                .map(Evidence::note)
                .filter(note -> !note.isBlank())
                .map(note -> messages.get("results.evidence.seen", ended(note.strip())));
    }

    /** A further sentence follows. */
    private static String ended(String note) {
        return note.matches(".*\\p{Punct}") ? note : note + ".";
    }
}
