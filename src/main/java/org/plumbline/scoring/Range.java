package org.plumbline.scoring;

/** From one score to another, 0..100. */
public record Range(double low, double high) {}
