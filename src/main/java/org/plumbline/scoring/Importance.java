package org.plumbline.scoring;

import org.plumbline.model.CountedImportance;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.SectionId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Mean importance of a section (method 6.1), hidden below the floor like any other value. */
final class Importance {

    private final Session session;

    Importance(Session session) {
        this.session = session;
    }

    /** The ratings of a section, if enough people rated it. */
    Optional<Sample> of(SectionId section) {
        List<Integer> ratings = new ArrayList<>(ofPersons(section));
        session.assessment().weighing().counted().stream()
                .filter(counted -> counted.section().equals(section))
                .forEach(counted -> ratings.addAll(oneByOne(counted)));
        return session.disclosure().showsMean(ratings.size())
                ? Optional.of(Sample.of(ratings))
                : Optional.empty();
    }

    /** What was rated counts: who was left out earlier and rated was in the room. */
    private List<Integer> ofPersons(SectionId section) {
        return session.assessment().weighing().importance().stream()
                .filter(rating -> rating.section().equals(section))
                .map(ImportanceRating::rating)
                .toList();
    }

    private static List<Integer> oneByOne(CountedImportance counted) {
        List<Integer> ratings = new ArrayList<>();
        for (int rating = 1; rating <= CountedImportance.HIGHEST; rating++) {
            ratings.addAll(Collections.nCopies(counted.ratings().get(rating - 1), rating));
        }
        return ratings;
    }

    /** The mean rating of a section, if enough people rated it. */
    OptionalDouble mean(SectionId section) {
        return of(section)
                .map(ratings -> OptionalDouble.of(ratings.mean()))
                .orElseGet(OptionalDouble::empty);
    }
}
