package org.plumbline.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text in several styles, made step by step: {@code RichText.of("Far apart.", STRONG).and(" Two say
 * 4.")}. No space is added between the steps.
 */
public record RichText(List<Run> runs) {

    /** No text. */
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        runs = List.copyOf(runs);
    }

    /** Text in the style of its paragraph. */
    public static RichText of(String text) {
        return EMPTY.and(text);
    }

    /** Text in one or more styles of its own. */
    public static RichText of(String text, RunStyle... styles) {
        return EMPTY.and(text, styles);
    }

    /** This text and more in the style of the paragraph. */
    public RichText and(String text) {
        return append(new Run(text, Set.of(), Optional.empty()));
    }

    /** This text and more in styles of its own. */
    public RichText and(String text, RunStyle... styles) {
        return append(new Run(text, Set.of(styles), Optional.empty()));
    }

    /** This text and more that leads elsewhere. */
    public RichText and(String text, Link link) {
        return append(new Run(text, Set.of(), Optional.of(link)));
    }

    /** The bare text. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return text().isBlank();
    }

    private RichText append(Run run) {
        return new RichText(Stream.concat(runs.stream(), Stream.of(run)).toList());
    }
}
