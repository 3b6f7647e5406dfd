package org.plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.ui.support.BackupState;
import org.plumbline.ui.support.Question;
import org.plumbline.ui.support.TestSurroundings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class CopiesViewModelTest {

    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

    private final TestSurroundings surroundings = new TestSurroundings();
    private final ListedCopies copies = new ListedCopies();
    private final List<BackupState> told = new ArrayList<>();

    @Test
    void knowsTheLastBackup() {
        CopiesViewModel model = model();
        model.load();
        assertThat(model.last()).isEmpty();
        copies.take();
        model.load();
        assertThat(model.last()).map(SafeCopies.Copy::takenAt).contains(NOW);
    }

    @Test
    void tellsTheWindowOfANewBackup() {
        CopiesViewModel model = model();
        model.take();
        assertThat(told).containsExactly(new BackupState(Optional.of(NOW), false));
        assertThat(surroundings.toasts.texts()).containsExactly("A backup was made");
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void replacesNothingUntilOneAgreesToWhatIsInside() {
        CopiesViewModel model = model();
        SafeCopies.Copy copy = copies.take();
        model.look(copy);
        Question question = surroundings.dialogs.lastQuestion();
        assertThat(question.heading()).contains("12 March 2026");
        assertThat(question.text())
                .contains("In the backup: Vellamo Energy 1;", "and 2 more")
                .contains("Here now: no assessment.")
                .contains("A backup of what is here now is made first.");
        assertThat(copies.restored).isEmpty();
        surroundings.dialogs.choose("replaceAll");
        assertThat(copies.restored).containsExactly(copy);
    }

    @Test
    void looksIntoABackupThatLiesElsewhere() {
        Path file = Path.of("elsewhere.zip");
        new CopiesViewModel(copies, surroundings.choosing(file), told::add).chooseFile();
        surroundings.dialogs.choose("replaceAll");
        assertThat(copies.restored).extracting(SafeCopies.Copy::file).containsExactly(file);
    }

    private CopiesViewModel model() {
        return new CopiesViewModel(copies, surroundings.get(), told::add);
    }

    /** Backups of eight assessments. */
    private static final class ListedCopies implements SafeCopies {

        private final List<Copy> all = new ArrayList<>();
        private final List<Copy> restored = new ArrayList<>();

        @Override
        public List<Copy> list() {
            return List.copyOf(all);
        }

        @Override
        public Copy take() {
            var copy = new Copy(Path.of("backup-" + all.size() + ".zip"), NOW);
            all.addFirst(copy);
            return copy;
        }

        @Override
        public List<String> look(Copy copy) {
            return IntStream.rangeClosed(1, 8).mapToObj(n -> "Vellamo Energy " + n).toList();
        }

        @Override
        public List<String> here() {
            return List.of();
        }

        @Override
        public void restore(Copy copy) {
            restored.add(copy);
        }
    }
}
