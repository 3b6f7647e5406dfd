package org.plumbline.report;

import java.util.List;

/**
 * Lines to sign on, side by side.
 *
 * @param labels what stands below each line, such as "Date" or "For the leadership team"
 */
public record SignatureLine(List<String> labels) implements Block {

    public SignatureLine {
        labels = List.copyOf(labels);
    }
}
