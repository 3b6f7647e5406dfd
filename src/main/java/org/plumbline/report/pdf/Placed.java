package org.plumbline.report.pdf;

/** A fragment at a distance from the top left corner of what it belongs to, in points. */
record Placed(double x, double y, Fragment fragment) {

    Placed moved(double right, double down) {
        return new Placed(x + right, y + down, fragment);
    }
}
