package org.plumbline.ui.results;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cards in rows of twelve columns, all cards of a row equally high; with less room, two cards to a
 * row in another order.
 */
final class CardGrid extends Pane {

    /** Below this width there are two cards in a row. */
    static final double ROOM = 1000;

    private static final int COLUMNS = 12;
    private static final double GAP = 16;

    private final List<Place> places = new ArrayList<>();

    /**
     * Adds a card.
     *
     * @param span how many of the twelve columns it takes; a row is full at twelve
     * @param narrowOrder its place in the order when two cards make a row, from 0
     */
    void add(Region card, int span, int narrowOrder) {
        places.add(new Place(card, span, narrowOrder));
        getChildren().add(card);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ROOM;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? ROOM : width;
        List<List<Place>> rows = rows(room);
        double cards = rows.stream().mapToDouble(row -> height(row, room)).sum();
        return cards + GAP * Math.max(rows.size() - 1, 0);
    }

    @Override
    protected void layoutChildren() {
        double top = 0;
        for (List<Place> row : rows(getWidth())) {
            double height = height(row, getWidth());
            double left = 0;
            for (Place place : row) {
                double width = width(place, row, getWidth());
                place.card().resizeRelocate(snapPositionX(left), snapPositionY(top), width, height);
                left += width + GAP;
            }
            top += height + GAP;
        }
    }

    private static double height(List<Place> row, double room) {
        return row.stream()
                .mapToDouble(place -> Math.ceil(place.card().prefHeight(width(place, row, room))))
                .max()
                .orElse(0);
    }

    /** The share of the columns that the cards of the row take together. */
    private static double width(Place place, List<Place> row, double room) {
        double cards = room - GAP * (row.size() - 1);
        double taken = row.stream().mapToInt(p -> span(p, room)).sum();
        return Math.floor(cards * span(place, room) / taken);
    }

    private static int span(Place place, double room) {
        return room < ROOM ? 1 : place.span();
    }

    private List<List<Place>> rows(double room) {
        return room < ROOM ? inPairs() : bySpan();
    }

    private List<List<Place>> inPairs() {
        List<Place> ordered =
                places.stream().sorted(Comparator.comparingInt(Place::narrowOrder)).toList();
        List<List<Place>> rows = new ArrayList<>();
        for (int first = 0; first < ordered.size(); first += 2) {
            rows.add(ordered.subList(first, Math.min(first + 2, ordered.size())));
        }
        return rows;
    }

    private List<List<Place>> bySpan() {
        List<List<Place>> rows = new ArrayList<>();
        int taken = COLUMNS;
        for (Place place : places) {
            if (taken + place.span() > COLUMNS) {
                rows.add(new ArrayList<>());
                taken = 0;
            }
            rows.getLast().add(place);
            taken += place.span();
        }
        return rows;
    }

    private record Place(Region card, int span, int narrowOrder) {}
}
