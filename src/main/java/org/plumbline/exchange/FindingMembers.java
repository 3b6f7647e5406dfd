package org.plumbline.exchange;

import org.plumbline.catalogue.JsonText;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.model.NotApplicableRuling;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the team settled as members of an assessment file. */
final class FindingMembers {

    private FindingMembers() {}

    static Map<String, Object> of(Findings findings) {
        var members = new LinkedHashMap<String, Object>();
        Names.putList(
                members,
                "consensus",
                findings.agreedLevels().stream().map(FindingMembers::agreed).toList());
        Names.putList(
                members,
                "notApplicable",
                findings.notApplicable().stream().map(FindingMembers::ruling).toList());
        Names.putList(
                members,
                "evidence",
                findings.evidence().stream().map(FindingMembers::grade).toList());
        return members;
    }

    private static Map<String, Object> agreed(AgreedLevel agreed) {
        Map<String, Object> members =
                JsonText.members("item", agreed.item().value(), "level", agreed.level());
        Names.putText(members, "reason", agreed.reason());
        return members;
    }

    private static Map<String, Object> ruling(NotApplicableRuling ruling) {
        Map<String, Object> members = JsonText.members("item", ruling.item().value());
        Names.putText(members, "reason", ruling.reason());
        return members;
    }

    private static Map<String, Object> grade(Evidence evidence) {
        Map<String, Object> members =
                JsonText.members("item", evidence.item().value(), "grade", evidence.grade());
        Names.putText(members, "note", evidence.note());
        return members;
    }
}
