package org.plumbline.chart;

import org.plumbline.scoring.Recognition;

import java.util.Comparator;
import java.util.List;

/** The order in which signs and blocks are told. */
final class Recognised {

    private Recognised() {}

    /**
     * Those recognised, by the share that recognises them, in the order asked where it is equal.
     */
    static List<Recognition> mostFirst(List<Recognition> recognitions) {
        return recognitions.stream()
                .filter(Recognition::recognised)
                .sorted(Comparator.comparingDouble(Recognised::share).reversed())
                .toList();
    }

    private static double share(Recognition recognition) {
        int people = recognition.people().orElse(0);
        return people == 0 ? 0 : (double) recognition.recognising().orElse(0) / people;
    }
}
