package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file while it is read. */
final class ProblemList {

    /** Enough to see what is wrong with a file that is wrong everywhere. */
    static final int MOST = 200;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    ProblemList(String file) {
        this.file = file;
    }

    void add(String pointer, String reason) {
        count++;
        if (count <= MOST) {
            problems.add(
                    new Problem(file, pointer.isEmpty() ? Problem.WHOLE_FILE : pointer, reason));
        }
    }

    /** How many were found, listed or not. */
    int count() {
        return count;
    }

    /** What was found, the last line counting what is not listed. */
    List<Problem> all() {
        var all = new ArrayList<>(problems);
        if (count > MOST) {
            all.add(Problem.ofFile(file, "has " + (count - MOST) + " further problems"));
        }
        return List.copyOf(all);
    }
}
