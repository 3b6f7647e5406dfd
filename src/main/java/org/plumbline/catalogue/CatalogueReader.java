package org.plumbline.catalogue;

import static java.util.Objects.requireNonNull;

import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the built-in questionnaires and those in a folder of the user's own. */
public final class CatalogueReader {

    private static final String BUILT_IN = "/assessments/";
    private static final String ENDING = ".json";

    private final QuestionnaireReader reader = new QuestionnaireReader();

    /** The built-in questionnaires alone. */
    public Catalogue builtIn() {
        return catalogue(QuestionnaireId.BUILT_IN.stream().map(this::builtIn));
    }

    /**
     * The built-in questionnaires and every {@code *.json} in a folder. A folder that is not there
     * holds none; a file that cannot be read is listed as unusable.
     */
    public Catalogue withOwn(Path folder) {
        Stream<CatalogueEntry> builtIn = QuestionnaireId.BUILT_IN.stream().map(this::builtIn);
        return catalogue(Stream.concat(builtIn, ownIn(folder).stream()));
    }

    /**
     * Everything that keeps a questionnaire out of a catalogue: what is wrong with it, and, if it
     * is a user's own, ids that a built-in one has.
     */
    public List<Problem> problems(JsonFile file) {
        Reading<Questionnaire> reading = reader.read(file);
        return reading.usable()
                .filter(questionnaire -> !questionnaire.id().builtIn())
                .map(own -> clashes(new CatalogueEntry.Usable(file.name(), own)))
                .orElse(reading.problems());
    }

    private List<Problem> clashes(CatalogueEntry own) {
        var taken = new TakenIds();
        QuestionnaireId.BUILT_IN.forEach(id -> taken.claim(builtIn(id)));
        return switch (taken.claim(own)) {
            case CatalogueEntry.Usable _ -> List.of();
            case CatalogueEntry.Unusable(String _, List<Problem> problems) -> problems;
        };
    }

    private static Catalogue catalogue(Stream<CatalogueEntry> entries) {
        var taken = new TakenIds();
        return new Catalogue(entries.map(taken::claim).toList());
    }

    private CatalogueEntry builtIn(QuestionnaireId id) {
        String name = id.value().toLowerCase(Locale.ROOT) + ENDING;
        try (InputStream resource = CatalogueReader.class.getResourceAsStream(BUILT_IN + name)) {
            return entry(name, new JsonFile(name, requireNonNull(resource, name).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A built-in questionnaire in another language, if there is one that can be used. */
    Optional<Questionnaire> builtIn(QuestionnaireId id, String language) {
        String name = language + "/" + id.value().toLowerCase(Locale.ROOT) + ENDING;
        try (InputStream resource = CatalogueReader.class.getResourceAsStream(BUILT_IN + name)) {
            return resource == null
                    ? Optional.empty()
                    : reader.read(new JsonFile(name, resource.readAllBytes())).usable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CatalogueEntry own(Path path) {
        String name = String.valueOf(path.getFileName());
        return switch (JsonFile.open(path, name)) {
            case Reading.Usable<JsonFile>(JsonFile file) -> entry(name, file);
            case Reading.Unusable<JsonFile>(List<Problem> problems) -> unusable(name, problems);
        };
    }

    private CatalogueEntry entry(String name, JsonFile file) {
        return switch (reader.read(file)) {
            case Reading.Usable<Questionnaire>(Questionnaire questionnaire) ->
                    new CatalogueEntry.Usable(name, questionnaire);
            case Reading.Unusable<Questionnaire>(List<Problem> problems) ->
                    unusable(name, problems);
        };
    }

    private static CatalogueEntry unusable(String name, List<Problem> problems) {
        return new CatalogueEntry.Unusable(name, problems);
    }

    private List<CatalogueEntry> ownIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(this::own)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            String name = String.valueOf(folder.getFileName());
            return List.of(
                    unusable(
                            name,
                            List.of(
                                    Problem.ofFile(
                                            name,
                                            "cannot be looked into; expected a folder that may be"
                                                    + " read"))));
        }
    }
}
