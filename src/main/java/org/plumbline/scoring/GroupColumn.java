package org.plumbline.scoring;

import java.util.List;

/**
 * A group that may be shown: one group of participants, or several merged because one alone would
 * be too small (decision 4, design 9).
 *
 * @param names the names of its groups in alphabetical order
 * @param members how many participants belong to it
 */
public record GroupColumn(List<String> names, int members) {

    public GroupColumn {
        names = List.copyOf(names);
    }
}
