package org.plumbline.exchange;

import org.plumbline.catalogue.JsonText;
import org.plumbline.model.Absence;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.model.NotApplicableRuling;
import org.plumbline.model.OpenItem;
import org.plumbline.model.ParticipantId;

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
        Names.putList(
                members, "leftOpen", findings.open().stream().map(FindingMembers::open).toList());
        Names.putList(
                members,
                "absences",
                findings.absences().stream().map(FindingMembers::absence).toList());
        return members;
    }

    private static Map<String, Object> open(OpenItem left) {
        Map<String, Object> members =
                JsonText.members("item", left.item().value(), "kind", Names.of(left.kind()));
        Names.putText(members, "reason", left.reason());
        return members;
    }

    private static Map<String, Object> absence(Absence absence) {
        return JsonText.members(
                "item", absence.item().value(),
                "missing", absence.missing().stream().map(ParticipantId::value).toList());
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
