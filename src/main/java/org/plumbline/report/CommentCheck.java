package org.plumbline.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.Participant;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;

/**
 * Finds comments in which a participant's name or role occurs, so that somebody looks at them before
 * they are printed (design 9.6). Compares without regard to case and accents, whole words only. It
 * never says who wrote a comment.
 */
public final class CommentCheck {

    private static final int SHORTEST_NAME_PART = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String CEO = "ceo";

    private final List<Named> wanted;

    /** A check against the names and roles of these people. */
    public CommentCheck(Collection<Participant> participants) {
        wanted =
                participants.stream()
                        .flatMap(CommentCheck::wordsOf)
                        .filter(named -> !named.folded().isBlank())
                        .distinct()
                        .sorted(
                                Comparator.comparing((Named named) -> -named.folded().length())
                                        .thenComparing(Named::folded)
                                        .thenComparing(Named::shown))
                        .toList();
    }

    /**
     * The name or role that occurs in a comment, as it is written in the list of participants; the
     * longest if there are several.
     */
    public Optional<String> find(String comment) {
        String words = fold(comment);
        return wanted.stream()
                .filter(named -> words.contains(named.folded()))
                .findFirst()
                .map(Named::shown);
    }

    private static Stream<Named> wordsOf(Participant participant) {
        Stream<String> names =
                Stream.concat(
                        Stream.of(participant.name()),
                        Arrays.stream(NO_WORD.split(participant.name()))
                                .filter(part -> part.length() >= SHORTEST_NAME_PART));
        Stream<String> roles =
                participant.ceo()
                        ? Stream.of(participant.role(), CEO.toUpperCase(Locale.ROOT))
                        : Stream.of(participant.role());
        return Stream.concat(names, roles).map(word -> new Named(fold(word), word));
    }

    /** The released comments of a result that name somebody, in the order of the items. */
    public List<NamingComment> check(Result result) {
        return result.items().stream().flatMap(this::naming).toList();
    }

    private Stream<NamingComment> naming(ItemResult item) {
        return item.comments().stream()
                .flatMap(
                        comment ->
                                find(comment).stream()
                                        .map(named -> new NamingComment(item.item(), comment, named)));
    }

    /** Words between single spaces, in lower case and without accents, a space at each end. */
    private static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.isEmpty() ? "" : " " + words + " ";
    }

    private record Named(String folded, String shown) {}
}
