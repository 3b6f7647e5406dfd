package org.plumbline.ui.results;

import org.plumbline.ui.slide.Shown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Things to be shown to the room one after the other. */
final class Series {

    private final Deeds deeds;
    private final List<Supplier<Shown>> shown = new ArrayList<>();

    Series(Deeds deeds) {
        this.deeds = deeds;
    }

    /** Adds one at the end and tells how to begin with it. */
    Runnable add(Supplier<Shown> one) {
        int at = shown.size();
        shown.add(one);
        return () -> present(at);
    }

    /** Begins with one. */
    void present(int at) {
        deeds.present(shown.stream().map(Supplier::get).toList(), at);
    }
}
