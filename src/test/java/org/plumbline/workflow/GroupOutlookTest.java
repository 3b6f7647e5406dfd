package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;

import java.util.List;
import java.util.Map;

/** Group sizes of method 3.6 and design 9. */
class GroupOutlookTest {

    @Test
    void groupsUnderTheFloorAreMergedWithTheNextSmallOne() {
        assertThat(outlook("Front", "Front", "Front", "Product", "Product", "Staff", "Staff"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "Front", new GroupOutlook.Alone(),
                                "Product", new GroupOutlook.Merged(2, List.of("Staff")),
                                "Staff", new GroupOutlook.Merged(2, List.of("Product"))));
    }

    @Test
    void aSmallGroupWithNoOtherIsHidden() {
        assertThat(outlook("Front", "Front")).containsEntry("Front", new GroupOutlook.Hidden(2));
    }

    @Test
    void oneGroupOfEverybodyIsNoGroup() {
        assertThat(outlook("Front", "Front", "Front"))
                .containsEntry("Front", new GroupOutlook.Hidden(3));
    }

    @Test
    void whatWouldGiveAPersonWithoutAGroupAwayIsHidden() {
        assertThat(outlook("", "Front", "Front", "Front", "Staff", "Staff", "Staff", "Staff"))
                .containsEntry("Front", new GroupOutlook.Hidden(3))
                .containsEntry("Staff", new GroupOutlook.Alone());
    }

    @Test
    void theChiefExecutiveCountsInNoGroup() {
        var assessment =
                Assessments.workshop(4).withCeo().groups("Front", "Front", "Front", "").build();
        assertThat(new Preparation(assessment).groups())
                .containsEntry("Front", new GroupOutlook.Hidden(2));
    }

    private static Map<String, GroupOutlook> outlook(String... groups) {
        var assessment = Assessments.workshop(groups.length).groups(groups).build();
        return new Preparation(assessment).groups();
    }
}
