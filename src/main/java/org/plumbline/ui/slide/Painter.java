package org.plumbline.ui.slide;

/** Lays one slide out. */
interface Painter {

    /** Puts the slide on an empty page. */
    Painting paint(Page page);
}
