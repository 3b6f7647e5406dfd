package org.plumbline.scoring;

import org.plumbline.model.Turn;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The first picture of oneself against the stage of the result (decision 11). */
final class FirstPictures {

    private FirstPictures() {}

    static FirstPicture of(Session session, StageResult stage) {
        List<Integer> stages =
                session.present().stream()
                        .map(session.assessment().answers()::turnOf)
                        .map(Turn::firstPicture)
                        .flatMap(picture -> picture.stream().boxed())
                        .toList();
        if (stages.isEmpty() || !session.disclosure().showsMean(stages.size())) {
            return new FirstPicture(
                    stages.size(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    OptionalDouble.empty());
        }
        double median = Sample.of(stages).median();
        return new FirstPicture(
                stages.size(),
                OptionalDouble.of(median),
                session.disclosure().showsDots(stages.size())
                        ? Optional.of(votes(stages))
                        : Optional.empty(),
                stage.stage()
                        .map(reached -> OptionalDouble.of(median - reached.number()))
                        .orElseGet(OptionalDouble::empty));
    }

    private static List<Integer> votes(List<Integer> stages) {
        return List.of(Stage.values()).stream()
                .map(stage -> Collections.frequency(stages, stage.number()))
                .toList();
    }
}
