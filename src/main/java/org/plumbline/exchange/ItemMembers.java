package org.plumbline.exchange;

import org.plumbline.catalogue.JsonText;
import org.plumbline.scoring.AgreementFigures;
import org.plumbline.scoring.Flag;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.OfficialValue;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The result of one item as members of a result file. */
final class ItemMembers {

    private ItemMembers() {}

    static Map<String, Object> of(ItemResult item) {
        Optional<OfficialValue> official = item.official();
        return JsonText.members(
                "status", Names.of(item.status()),
                "score", item.score(),
                "source", official.map(value -> Names.of(value.source())),
                "n", item.counts().levels(),
                "dk", item.counts().dontKnow(),
                "na", item.counts().notApplicable(),
                "dkShare", item.counts().dontKnowShare(),
                "meanLevel", item.meanLevel(),
                "medianLevel", item.medianLevel(),
                "shift", official.map(OfficialValue::shift).orElseGet(OptionalDouble::empty),
                "talkedAway", official.map(OfficialValue::talkedAway),
                "outsideVotes", official.flatMap(OfficialValue::outsideVotes),
                "agreement", item.agreement().map(ItemMembers::agreement),
                "flags", item.flags().stream().map(Flag::name).toList());
    }

    /** Figures are absent where only the word may be shown. */
    private static Map<String, Object> agreement(ItemAgreement agreement) {
        Optional<AgreementFigures> figures = agreement.figures();
        return JsonText.members(
                "label", Names.of(agreement.label()),
                "adMedian", figures.map(AgreementFigures::adMedian),
                "adMean", figures.map(AgreementFigures::adMean),
                "rwg", figures.map(AgreementFigures::rwg),
                "rwgStar", figures.map(AgreementFigures::rwgStar),
                "aMax", figures.map(AgreementFigures::aMax),
                "variance", figures.map(AgreementFigures::variance),
                "iqr", figures.map(AgreementFigures::iqr));
    }
}
