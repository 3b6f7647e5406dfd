package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.Assessments;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.model.Setup;
import org.plumbline.settings.Settings;
import org.plumbline.settings.SettingsFile;
import org.plumbline.settings.TextSize;
import org.plumbline.settings.Theme;
import org.plumbline.settings.WindowBounds;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.support.ChosenFiles;
import org.plumbline.ui.support.UiTest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DesktopTest extends UiTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private Directories directories =
            Directories.locate("", Map.of(), Path.of(""), Optional.empty());
    private Optional<Desktop> desktop = Optional.empty();

    @BeforeEach
    void makeDirectories() throws Exception {
        directories =
                Directories.locate("Linux", Map.of(), folder, Optional.of(folder.resolve("data")));
        directories.create();
    }

    @AfterEach
    void closeDesktop() {
        desktop.ifPresent(
                open ->
                        onWindow(
                                () -> {
                                    open.close();
                                    return 0;
                                }));
    }

    @Test
    void firstRunOffersToBeginOrToOpenASample() {
        open(Settings.DEFAULTS);
        node("#welcome");
        await(() -> "new".equals(idOfFocus()));
        picture("home-first-run");
        assertThat(isShown("#sample")).isTrue();
    }

    @Test
    void newAssessmentIsBegunWithTheKeyboardAlone() {
        open(Settings.DEFAULTS);
        node("#welcome");
        press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        await(() -> "newOrganisation".equals(idOfFocus()));
        write("Tarnfield Rail");
        picture("home-new");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> isShown("#step-prepare"));
        assertThat(isShown("#step-report")).isTrue();
    }

    @Test
    void sampleIsKeptWithItsYearsBeforeFoundAgainAtHomeAndCompared() {
        open(Settings.DEFAULTS);
        click("#sample");
        await(() -> isShown("#step-results") && isShown("#make-report"));
        picture("rail-results");
        click("#railBack");
        await(() -> isShown("#homeTable"));
        assertThat(((Label) node("#homeCounts")).getText())
                .isEqualTo("1 organisation, 3 assessments");
        click("#railCompare");
        await(() -> isShown("#compare-sections"));
        picture("rail-compare");
    }

    @Test
    void pageHasTheFocusOnceItIsOpenedAndTabGoesIntoIt() {
        open(Settings.DEFAULTS);
        click("#sample");
        await(() -> isShown("#make-report"));
        assertThat(idOfFocus()).isEqualTo("page");
        type(KeyCode.TAB);
        assertThat(idOfFocus()).isEqualTo("present");
    }

    @Test
    void homeListsOrganisationsAndFindsThemByName() {
        fill();
        open(Settings.DEFAULTS);
        node("#homeTable");
        picture("home-light");
        click("#search");
        write("vell");
        await(() -> rows() == 3);
        picture("home-search");
        write("xyz");
        await(() -> isShown("#clearSearch"));
        picture("home-search-none");
        click("#clearSearch");
        await(() -> rows() > 5);
    }

    @Test
    void deletedAssessmentIsBroughtBackWithTheKeyboard() {
        fill();
        open(Settings.DEFAULTS);
        node("#homeTable");
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        int before = rows();
        press(KeyCode.DELETE).release(KeyCode.DELETE);
        node("#dialog-deleteAssessment");
        picture("home-delete");
        click("#delete");
        await(() -> rows() < before);
        picture("home-deleted");
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        await(() -> rows() == before);
    }

    @Test
    void showsAllKeysWithF1() {
        fill();
        open(Settings.DEFAULTS);
        node("#homeTable");
        press(KeyCode.F1).release(KeyCode.F1);
        node("#dialog-keys");
        picture("help");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        await(() -> !isShown("#dialog-keys"));
    }

    @Test
    void foldsTheRailAndKeepsEveryLineInDarkAtTheLargestText() {
        fill();
        open(
                Settings.DEFAULTS
                        .withTheme(Theme.DARK)
                        .withTextSize(TextSize.LARGEST)
                        .withWindow(new WindowBounds(0, 0, 1024, 700, false)));
        node("#homeTable");
        picture("home-dark-narrow-130");
        // By key: below the mouse the folded rail says its words in a pop-up, which takes a window
        // without a display out of action.
        Node settings = node("#railSettings");
        onWindow(
                () -> {
                    settings.requestFocus();
                    return 0;
                });
        type(KeyCode.SPACE);
        node("#settingsPage");
        picture("settings-dark-narrow-130");
    }

    @Test
    void settingsActAtOnceAndAreSaved() {
        open(Settings.DEFAULTS);
        click("#railSettings");
        node("#settingsPage");
        picture("settings-light");
        click("#accent");
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write("#FFD000");
        press(KeyCode.TAB).release(KeyCode.TAB);
        await(() -> ((Label) node("#accentNote")).getText().startsWith("Too pale"));
        picture("settings-accent");
        click("#theme-dark");
        click("#backUp");
        await(() -> ((Label) node("#railBackup")).getText().startsWith("Last backup today"));
        picture("settings-dark");
        click("#restore");
        node("#dialog-chooseBackup");
        click("#lookInside");
        node("#dialog-restoreBackup");
        picture("settings-restore");
        click("#replaceAll");
        node("#welcome");
        closeDesktop();
        desktop = Optional.empty();
        Settings saved = new SettingsFile(directories.settingsFile(), CLOCK).load().settings();
        assertThat(saved.theme()).isEqualTo(Theme.DARK);
        assertThat(saved.brand().accent()).isEqualTo("#2456B8");
    }

    private void open(Settings settings) {
        var start =
                settings.window().isPresent()
                        ? settings
                        : settings.withWindow(new WindowBounds(0, 0, 1440, 900, false));
        new SettingsFile(directories.settingsFile(), CLOCK).save(start);
        desktop =
                Optional.of(
                        onWindow(
                                () -> {
                                    stage = new Stage();
                                    var opened =
                                            new Desktop(
                                                    stage,
                                                    directories,
                                                    new StartOptions(
                                                            Optional.of(folder),
                                                            Optional.of("en-GB")),
                                                    ChosenFiles.of(),
                                                    _ -> {});
                                    opened.start();
                                    return opened;
                                }));
    }

    private void fill() {
        var catalogue = new CatalogueReader().builtIn();
        try (Storage storage = H2Database.open(directories.data(), CLOCK)) {
            Assessment sample =
                    new SampleAssessment(catalogue.questionnaires())
                            .create(new AssessmentId("sample"));
            storage.assessments().save(sample);
            save(storage, "a2", "Vellamo Energy", "Spring 2026", Phase.COLLECTING);
            save(storage, "a3", "Vellamo Energy", "Spring 2025", Phase.CLOSED);
            save(storage, "a4", "Marlow Finch Insurance", "Autumn 2025", Phase.CLOSED);
            save(storage, "a5", "Ostrea Foods", "First look", Phase.PREPARING);
            for (String id : List.of("sample", "a4", "a2")) {
                storage.overview().opened(new AssessmentId(id), CLOCK.instant());
            }
        }
    }

    private static void save(
            Storage storage, String id, String organisation, String title, Phase phase) {
        Assessment made =
                Assessments.workshop(8)
                        .everybodySays(3)
                        .handedIn(1, false)
                        .handedIn(2, true)
                        .build();
        Setup setup = made.setup();
        storage.assessments()
                .save(
                        made.withId(new AssessmentId(id))
                                .withPhase(phase)
                                .withSetup(
                                        Setup.of(
                                                organisation,
                                                title,
                                                LocalDate.parse("2026-03-12"),
                                                setup.form(),
                                                setup.mode())));
    }

    private int rows() {
        settle();
        return onWindow(
                () -> ((TreeTableView<?>) lookup("#homeTable").query()).getExpandedItemCount());
    }

    private String idOfFocus() {
        var focused = focused();
        return focused == null ? "" : String.valueOf(focused.getId());
    }
}
