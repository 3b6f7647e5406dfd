package org.plumbline.report;

import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Participant;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.ItemStatus;
import org.plumbline.scoring.Result;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds comments and notes in which a participant's name or role occurs, so that somebody looks at
 * them before they are printed (design 9.6). Compares whole words, without regard to accents and,
 * but for very short ones such as "IT", to case. It never says who wrote a comment.
 */
public final class CommentCheck {

    private static final int SHORTEST_NAME_PART = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String CEO = "CEO";

    private final List<String> wanted;

    /** A check against the names and roles of these people. */
    public CommentCheck(Collection<Participant> participants) {
        wanted =
                participants.stream()
                        .flatMap(CommentCheck::wordsOf)
                        .filter(words -> !fold(words).isBlank())
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    /**
     * The name or role that occurs in a comment, as it is written in the list of participants; the
     * longest if there are several.
     */
    public Optional<String> find(String comment) {
        String words = words(comment);
        String folded = words.toLowerCase(Locale.ROOT);
        return wanted.stream()
                .filter(
                        named ->
                                named.length() < SHORTEST_NAME_PART
                                        ? words.contains(words(named))
                                        : folded.contains(fold(named)))
                .findFirst();
    }

    /**
     * The released comments of a result, and the notes taken in the room on what was seen and why a
     * level was agreed or left open, that name somebody; in the order of the items.
     */
    public List<NamingComment> check(Result result, Findings findings) {
        return result.items().stream().flatMap(item -> naming(item, findings)).toList();
    }

    private Stream<NamingComment> naming(ItemResult item, Findings findings) {
        return Stream.concat(item.comments().stream(), notes(item, findings))
                .flatMap(
                        comment ->
                                find(comment).stream()
                                        .map(n -> new NamingComment(item.item(), comment, n)));
    }

    /** What was taken down about an item, where it may be printed. */
    private static Stream<String> notes(ItemResult item, Findings findings) {
        return Stream.of(
                        findings.agreedOn(item.item())
                                .filter(_ -> item.agreedLevel().isPresent())
                                .map(AgreedLevel::reason),
                        findings.openOn(item.item())
                                .filter(_ -> item.status() != ItemStatus.SUPPRESSED)
                                .map(OpenItem::reason),
                        findings.evidenceOf(item.item())
                                .filter(_ -> item.score().isPresent())
                                .map(Evidence::note))
                .flatMap(Optional::stream);
    }

    private static Stream<String> wordsOf(Participant participant) {
        Stream<String> parts =
                Arrays.stream(NO_WORD.split(participant.name()))
                        .filter(part -> part.length() >= SHORTEST_NAME_PART);
        Stream<String> roles =
                participant.ceo()
                        ? Stream.of(participant.role(), CEO)
                        : Stream.of(participant.role());
        return Stream.concat(
                Stream.of(participant.name().strip()),
                Stream.concat(parts, roles.map(String::strip)));
    }

    private static String fold(String text) {
        return words(text).toLowerCase(Locale.ROOT);
    }

    /** Words between single spaces, without accents, a space at each end. */
    private static String words(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = NO_WORD.matcher(bare.replace('ł', 'l').replace('Ł', 'L')).replaceAll(" ");
        return words.isBlank() ? "" : " " + words.strip() + " ";
    }
}
