package org.plumbline.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Judges one item: its value, agreement, flags, and what may be shown of them. */
final class ItemScoring {

    private final Session session;
    private final ReleasedComments comments;

    ItemScoring(Session session) {
        this.session = session;
        this.comments = new ReleasedComments(session);
    }

    JudgedItem judge(AskedItem asked) {
        Votes first = session.votes(asked, 1);
        Votes second = session.votes(asked, 2);
        TeamItem team =
                TeamItem.of(
                        first,
                        asked.ruler(),
                        session.disclosure().floor(),
                        session.disclosure().single(),
                        session.ruledOut(asked.id()));
        Optional<Agreement> agreement = agreement(asked, team.status(), first);
        Optional<CeoBeside> ceo = ceo(asked, team.status());
        ItemResult result =
                new ItemResult(
                        asked.id(),
                        asked.section().id(),
                        asked.questionnaire().id(),
                        team.status(),
                        team.counts(),
                        official(asked, team.status(), first, second),
                        team.meanLevel(),
                        team.medianLevel(),
                        session.agreedLevel(asked.id()),
                        agreement.map(found -> shown(found, first.n())),
                        dots(asked, team.status(), first),
                        dots(asked, team.status(), second),
                        flags(asked, team.status(), first, ceo),
                        ceo,
                        comments.on(asked, first.counts().answers()));
        return new JudgedItem(asked, first, agreement, result);
    }

    /** Decision 13: what was agreed or voted later enters only where the first vote is shown. */
    private Optional<OfficialValue> official(
            AskedItem asked, ItemStatus status, Votes first, Votes second) {
        return switch (status) {
            case OK ->
                    OfficialItem.of(
                            asked.ruler(),
                            first.levels(),
                            session.disclosure().showsMean(second.n())
                                    ? second.levels()
                                    : List.of(),
                            session.agreedLevel(asked.id()));
            case SINGLE_VIEW ->
                    OfficialItem.of(asked.ruler(), first.levels(), List.of(), OptionalInt.empty());
            case NOT_APPLICABLE, BLIND_SPOT, SUPPRESSED, NO_DATA -> Optional.empty();
        };
    }

    private static Optional<Agreement> agreement(AskedItem asked, ItemStatus status, Votes first) {
        return status.showsVotes()
                ? Agreement.of(first.levels(), asked.ruler().levels())
                : Optional.empty();
    }

    private ItemAgreement shown(Agreement agreement, int n) {
        AgreementWord word = agreement.word();
        return new ItemAgreement(
                word,
                Agreement.shownWord(word, n),
                session.disclosure().showsFigures(n)
                        ? Optional.of(agreement.figures())
                        : Optional.empty());
    }

    private Optional<Distribution> dots(AskedItem asked, ItemStatus status, Votes votes) {
        return status.showsVotes() && session.disclosure().showsDots(votes.n())
                ? Optional.of(votes.distribution(asked.ruler()))
                : Optional.empty();
    }

    private Optional<CeoBeside> ceo(AskedItem asked, ItemStatus status) {
        return status.showsVotes() && session.ceoConsents() && session.enoughBesideCeo(asked)
                ? session.ceo().flatMap(ceo -> beside(asked, session.level(asked.id(), ceo)))
                : Optional.empty();
    }

    private Optional<CeoBeside> beside(AskedItem asked, OptionalInt level) {
        List<Integer> others = session.levelsBesideCeo(asked);
        return level.isPresent()
                ? Optional.of(
                        new CeoBeside(level.getAsInt(), Sample.of(others).median(), others.size()))
                : Optional.empty();
    }

    /** In the CEO instrument the CEO is not among the votes, so no flag sets them apart there. */
    private static List<Flag> flags(
            AskedItem asked, ItemStatus status, Votes first, Optional<CeoBeside> ceo) {
        List<Flag> all =
                DiscussFlags.of(first, asked.ruler(), asked.aboutCeo() ? Optional.empty() : ceo);
        return switch (status) {
            case OK, BLIND_SPOT -> all;
            case SINGLE_VIEW, SUPPRESSED, NO_DATA ->
                    all.stream().filter(flag -> flag == Flag.UNKNOWN).toList();
            case NOT_APPLICABLE -> List.of();
        };
    }
}
