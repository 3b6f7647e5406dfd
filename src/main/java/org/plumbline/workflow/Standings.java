package org.plumbline.workflow;

import org.plumbline.model.Assessment;
import org.plumbline.store.Standing;

/** Computes where an assessment came out. */
@FunctionalInterface
public interface Standings {

    /** The stage and index of a closed assessment as they may be shown. */
    Standing of(Assessment closed);
}
