package org.plumbline.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.plumbline.catalogue.Catalogue;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.i18n.Messages;
import org.plumbline.settings.CurrentSettings;
import org.plumbline.settings.SettingsFile;
import org.plumbline.store.Backup;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreDamagedException;
import org.plumbline.store.StoreException;
import org.plumbline.ui.help.KeysHelp;
import org.plumbline.ui.settings.Place;
import org.plumbline.ui.shell.ShellView;
import org.plumbline.ui.shell.ShellViewModel;
import org.plumbline.ui.support.BackupWords;
import org.plumbline.ui.support.CompletedNames;
import org.plumbline.ui.support.DayWords;
import org.plumbline.ui.support.DesktopOpener;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.FilePicker;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.OwnWindowDialogs;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.VirtualThreadBackground;
import org.plumbline.ui.support.WindowErrorPresenter;
import org.plumbline.ui.support.WindowThread;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * One run of the desktop application: the window first, then the data behind it. Put together from
 * top to bottom, closed in reverse.
 */
final class Desktop implements AutoCloseable {

    private final Stage stage;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final CurrentSettings settings;
    private final WindowPlace place;
    private final WindowErrorPresenter errors;
    private final VirtualThreadBackground background;
    private final SettingsSaver saver;
    private final DataVault vault;
    private final Messages messages;
    private final ShellViewModel shell;
    private final ShellView view;
    private final Surroundings around;
    private Optional<Composition> parts = Optional.empty();

    /**
     * Makes the window and everything that needs no data.
     *
     * @param files how files are chosen
     * @param opener how files are opened with other programs
     */
    Desktop(
            Stage stage,
            Directories directories,
            StartOptions options,
            FilePicker files,
            DesktopOpener opener) {
        this.stage = stage;
        var file = new SettingsFile(directories.settingsFile(), clock);
        this.settings = new CurrentSettings(file.load().settings());
        this.messages = Messages.of(language(options));
        var look = new Look(settings);
        var window = new WindowThread();
        var ownWindow = new OwnWindowDialogs(look.theme(), messages.get("common.product"));
        this.errors =
                new WindowErrorPresenter(
                        messages,
                        window,
                        () -> stage.isShowing() ? dialogs() : ownWindow,
                        new StoreFailureWords(messages));
        this.background = new VirtualThreadBackground(window, errors);
        this.saver = new SettingsSaver(settings, file, background);
        this.vault = new DataVault(directories.data(), clock);
        this.place = new WindowPlace(settings, stage);
        this.shell = new ShellViewModel(background, id -> parts.orElseThrow().status().of(id));
        var days = new DayWords(messages, clock, clock.getZone());
        Motion motion = look.motion();
        this.view =
                new ShellView(shell, messages, background, new BackupWords(messages, days), motion);
        this.around =
                new Surroundings(
                        messages,
                        days,
                        shell,
                        background,
                        view.dialogs(),
                        errors,
                        view.toasts(),
                        new CompletedNames(files, view.dialogs(), messages),
                        opener,
                        motion);
        var scene = new Scene(view.root());
        look.theme().dress(scene);
        stage.setScene(scene);
    }

    private Dialogs dialogs() {
        return view.dialogs();
    }

    private Locale language(StartOptions options) {
        Locale system = Locale.getDefault();
        String wanted =
                options.language().or(settings.get()::language).orElse(system.toLanguageTag());
        return Messages.spoken(wanted, Messages.SCREEN_LANGUAGES).orElse(Locale.UK);
    }

    /** Shows the window, and the data in it as soon as it is open. */
    void start() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> errors.present(failure));
        stage.setTitle(messages.get("common.product"));
        stage.getIcons().setAll(new WindowIcon().sizes());
        place.restore();
        stage.show();
        openData(vault::open);
    }

    /** Opens data in one of the ways there are. */
    private interface Opening {
        Storage open();
    }

    private record Opened(Storage storage, Catalogue catalogue) {}

    private void openData(Opening opening) {
        Job.get(
                        () ->
                                new Opened(
                                        opening.open(),
                                        new CatalogueReader().withOwn(ownQuestionnaires())))
                .then(this::opened)
                .onFailure(StoreDamagedException.class, this::damaged)
                .onFailure(StoreException.class, this::cannotOpen)
                .start(background);
    }

    private Path ownQuestionnaires() {
        return vault.directory().resolve("questionnaires");
    }

    private void opened(Opened opened) {
        boolean first = parts.isEmpty();
        var composed =
                new Composition(opened.storage(), opened.catalogue(), clock, settings, around);
        parts = Optional.of(composed);
        var copies = new StoredCopies(opened.storage(), vault.directory(), clock, this::restore);
        var place =
                new Place(vault.directory(), vault.directory().resolve("brand"), Version.current());
        var screens = new Screens(composed, copies, place, shell::backup);
        if (first) {
            view.start(screens::of, new KeysHelp(messages, view.dialogs())::show);
        } else {
            view.restart(screens::of);
        }
        backUp();
    }

    private void backUp() {
        Job.get(vault::backUpIfDue).then(shell::backup).start(background);
    }

    private void damaged(StoreDamagedException failure) {
        new DamagedStore(messages, view.dialogs())
                .ask(
                        failure,
                        backup -> openData(() -> vault.restore(backup)),
                        () -> openData(vault::startAfresh),
                        Platform::exit);
    }

    private void cannotOpen(StoreException failure) {
        errors.present(failure);
        // After a backup that did not open, what was there before goes on.
        if (parts.isPresent() && failure.kind() == StoreException.Kind.BAD_BACKUP) {
            openData(vault::open);
        }
    }

    /** Puts a backup in the place of all data and shows it. */
    private void restore(Backup backup) {
        openData(() -> vault.restore(backup));
    }

    /** Brings the window to the front, as when the application is started a second time. */
    void comeToFront() {
        new WindowThread()
                .execute(
                        () -> {
                            stage.setIconified(false);
                            stage.toFront();
                            stage.requestFocus();
                        });
    }

    VirtualThreadBackground background() {
        return background;
    }

    @Override
    public void close() {
        shell.go(new Screen.Home());
        place.remember();
        saver.close();
        background.close();
        vault.backUpIfDue();
        vault.close();
    }
}
