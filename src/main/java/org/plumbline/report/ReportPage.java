package org.plumbline.report;

import java.util.List;

/** One part of the report: knows what it says, and when it has nothing to say. */
interface ReportPage {

    /** Which part this is. */
    ReportPart part();

    /** The chapters of the part; none if the data says nothing about it. */
    List<Chapter> chapters();
}
