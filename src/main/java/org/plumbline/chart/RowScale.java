package org.plumbline.chart;

/**
 * The scale on which rows stand: its ruled lines with their numbers in the head of the chart.
 *
 * @param axis where its values lie
 */
record RowScale(RowRuler ruler, Axis axis) {

    /** The height of the head; rows begin below it. */
    static final double HEAD = 26;

    /** The scale in the columns of a chart. */
    static RowScale of(RowRuler ruler, RowFrame frame) {
        return new RowScale(ruler, frame.axis(ruler.low(), ruler.high()));
    }

    /** Where a score of 0 to 100 points stands. */
    double x(double points) {
        return axis.x(ruler.value(points));
    }

    /**
     * Rules the chart.
     *
     * @param bottom where its rows end
     * @param head what its values at the right are
     */
    void draw(Sketch sketch, double bottom, RowFrame frame, String head) {
        boolean roomy = (axis.to() - axis.from()) / ruler.ticks().size() > ruler.tickRoom();
        for (int tick : ruler.ticks()) {
            double x = axis.x(tick);
            sketch.line(x, HEAD - 3, x, bottom, Stroke.solid(Ink.GRID, 1));
            if (roomy || tick == ruler.low() || tick == ruler.high()) {
                sketch.centred(x, HEAD / 2, Integer.toString(tick), Anchor.MIDDLE, RowFrame.SMALL);
            }
        }
        sketch.centred(frame.width(), HEAD / 2, head, Anchor.END, RowFrame.SMALL);
    }
}
