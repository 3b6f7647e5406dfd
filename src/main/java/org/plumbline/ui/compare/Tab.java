package org.plumbline.ui.compare;

/** The two pages of this screen. */
enum Tab {
    TIME,
    ACROSS
}
