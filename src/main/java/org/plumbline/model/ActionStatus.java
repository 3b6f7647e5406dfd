package org.plumbline.model;

/** The letter of plan, do, check, act that an action has reached (method 6.3). */
public enum ActionStatus {
    PLAN,
    DO,
    CHECK,
    ACT
}
