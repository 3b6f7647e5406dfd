package org.plumbline.scoring;

/** What a gate does in this assessment (method 3.5). */
public enum GateState {
    /** Its condition is met: it does not limit the stage. */
    OPEN,
    /** It caps the stage. */
    CLOSED,
    /** It would cap the stage, but is only mentioned: short form (G2, G3), or there is no index. */
    NOTICE,
    /** There is nothing to judge it by. */
    SILENT
}
