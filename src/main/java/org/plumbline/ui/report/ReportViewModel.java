package org.plumbline.ui.report;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Setup;
import org.plumbline.report.NamingComment;
import org.plumbline.report.OpenEnds;
import org.plumbline.report.PageImage;
import org.plumbline.report.PagePreview;
import org.plumbline.report.ReportOptions;
import org.plumbline.settings.Brand;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Failure;
import org.plumbline.ui.support.FileKind;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Running;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.BrandReader;
import org.plumbline.workflow.CopyKind;
import org.plumbline.workflow.FileName;
import org.plumbline.workflow.MadeReport;
import org.plumbline.workflow.RefusedException;
import org.plumbline.workflow.ReportDesk;
import org.plumbline.workflow.ReportMaterial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the report as it is chosen, shows its pages, and saves it. */
public final class ReportViewModel {

    /** Several ticks in a row make the report once. */
    private static final Duration PAUSE_IN_CHOOSING = Duration.ofMillis(150);

    private final Screen.Report screen;
    private final ReportDesk desk;
    private final Copies copies;
    private final Brand brand;
    private final LocalDate today;
    private final Surroundings around;
    private final Background making;

    private final ReadOnlyObjectWrapper<ReportState> state =
            new ReadOnlyObjectWrapper<>(new ReportState.Loading());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Saved>> saved =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LastChosen last;
    private Choices choices;
    private @Nullable ReportMaterial material;
    private @Nullable Open open;
    private Running waiting = Running.NOTHING;
    private volatile boolean closed;

    private record Open(MadeReport report, PagePreview preview) {}

    /**
     * Makes the model.
     *
     * @param copies makes editable copies
     * @param last what was chosen last, remembered from screen to screen
     * @param brand whose report it is
     * @param today the day printed in the report
     */
    public ReportViewModel(
            Screen.Report screen,
            ReportDesk desk,
            Copies copies,
            LastChosen last,
            Brand brand,
            LocalDate today,
            Surroundings around) {
        this.screen = screen;
        this.desk = desk;
        this.copies = copies;
        this.last = last;
        this.choices = last.of(screen.assessment());
        this.brand = brand;
        this.today = today;
        this.around = around;
        this.making = around.background().inOrder();
    }

    /** Lays the material out and makes the report. */
    public void open() {
        making.start(
                Job.get(() -> desk.material(screen.assessment()))
                        .then(
                                laidOut -> {
                                    material = laidOut;
                                    make();
                                })
                        .onFailure(
                                RefusedException.class,
                                _ -> state.set(new ReportState.NoResult())));
    }

    /** How far it is. */
    ReadOnlyObjectProperty<ReportState> state() {
        return state.getReadOnlyProperty();
    }

    /** The first page in view, counted from 0. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /** What was saved last. */
    ReadOnlyObjectProperty<Optional<Saved>> saved() {
        return saved.getReadOnlyProperty();
    }

    Choices choices() {
        return choices;
    }

    Brand brand() {
        return brand;
    }

    Messages messages() {
        return around.messages();
    }

    /** Comments that name somebody, if comments are printed at all. */
    List<NamingComment> naming() {
        return material == null || !choices.printsComments() ? List.of() : material.naming();
    }

    /** What the report would be fuller with. */
    OpenEnds openEnds() {
        return material == null
                ? OpenEnds.NONE
                : OpenEnds.of(material.assessment(), material.result());
    }

    /** The setup of the assessment, once it is read. */
    Optional<Setup> setup() {
        return Optional.ofNullable(material).map(m -> m.assessment().setup());
    }

    /** Whether the CEO's answers stand apart from the team's in this report. */
    boolean ceoApart() {
        return material != null && material.assessment().consent().ceoGap();
    }

    /** Takes other choices; the pages follow after a moment. */
    void choose(Choices chosen) {
        choices = chosen;
        last.remember(screen.assessment(), chosen);
        saved.set(Optional.empty());
        waiting.cancel();
        waiting = making.after(PAUSE_IN_CHOOSING, this::make);
    }

    private void make() {
        ReportMaterial laidOut = material;
        if (laidOut == null || closed) {
            return;
        }
        ReportOptions options = choices.options(today);
        state.set(new ReportState.Making(pages()));
        making.start(
                Job.get(() -> made(laidOut, options))
                        .then(found -> found.ifPresent(this::made))
                        .onFailure(IOException.class, this::notMade));
    }

    /** Nothing is made that nobody is there to look at. */
    private Optional<Open> made(ReportMaterial laidOut, ReportOptions options) throws IOException {
        if (closed) {
            return Optional.empty();
        }
        MadeReport report = desk.make(laidOut, new BrandReader().wear(options, brand));
        return Optional.of(new Open(report, desk.preview(report)));
    }

    private void made(Open made) {
        if (closed) {
            // At once, as nobody draws it; the background may have ended with the program.
            close(made.preview());
            return;
        }
        release();
        open = made;
        page.set(Math.min(page.get(), made.report().pages() - 1));
        state.set(new ReportState.Ready(made.report().pages()));
    }

    private void notMade(IOException cause) {
        state.set(new ReportState.Failed());
        around.errors().present(failure("export.failure.make", cause));
    }

    private int pages() {
        return open == null ? 0 : open.report().pages();
    }

    /**
     * Draws a page away from the window's thread.
     *
     * @param scale pixels for each point (1/72 inch)
     * @param show told the picture, unless another report was made meanwhile
     */
    void draw(int number, double scale, Consumer<PageImage> show) {
        Open drawn = open;
        if (drawn != null && number < drawn.report().pages()) {
            making.start(
                    Job.get(() -> drawn.preview().page(number, scale))
                            .then(
                                    image -> {
                                        if (drawn.equals(open)) {
                                            show.accept(image);
                                        }
                                    }));
        }
    }

    /** Turns to a page, as far as there are pages. */
    void turnTo(int number) {
        page.set(Math.clamp(number, 0, Math.max(0, pages() - 1)));
    }

    /** Asks where, then saves the report that is in view. */
    void export() {
        Open shown = open;
        if (shown == null || !(state.get() instanceof ReportState.Ready)) {
            return;
        }
        around.files()
                .save(
                        messages().get("export.save.title"),
                        FileKind.of(messages().get("export.save.kind"), "*.pdf"),
                        suggestedName(),
                        file -> save(shown.report(), file));
    }

    private String suggestedName() {
        return setup().map(
                        s ->
                                FileName.of(
                                        Messages.of(choices.language())
                                                .get(nameKey(), s.organisation(), s.title()),
                                        ".pdf"))
                .orElse("Plumbline.pdf");
    }

    private String nameKey() {
        return switch (choices.kind()) {
            case MATURITY -> "office.file.report";
            case BOARD_SUMMARY -> "office.file.board";
        };
    }

    private void save(MadeReport report, Path file) {
        making.start(
                Job.run(() -> desk.save(report, file))
                        .then(_ -> tell(new Saved(file, Optional.empty())))
                        .onFailure(
                                IOException.class,
                                cause ->
                                        around.errors()
                                                .present(failure("export.failure.save", cause))));
    }

    /** Who left the screen meanwhile is told all the same. */
    private void tell(Saved now) {
        if (closed) {
            String name = String.valueOf(now.file().getFileName());
            around.toasts().show(messages().get("export.saved.meanwhile", name));
        } else {
            saved.set(Optional.of(now));
        }
    }

    private Failure failure(String key, IOException cause) {
        return new Failure(
                messages().get(key),
                messages().get(key + ".unchanged"),
                messages().get(key + ".remedy"),
                cause);
    }

    /** What editable copies there are, and which is being made. */
    Copies copies() {
        return copies;
    }

    /** Whether there is anything in such a copy. */
    boolean has(CopyKind kind) {
        return material != null && copies.has(kind, material);
    }

    /** Asks where, then makes and saves an editable copy of what is chosen. */
    void exportAs(CopyKind kind) {
        ReportMaterial laidOut = material;
        if (laidOut != null) {
            copies.export(
                    kind,
                    laidOut,
                    choices.options(today),
                    file -> tell(new Saved(file, Optional.of(kind))),
                    cause -> around.errors().present(failure("export.failure.copy", cause)));
        }
    }

    /** Opens the saved report with the program for such files. */
    void openSaved() {
        saved.get().map(Saved::file).ifPresent(around.opener()::open);
    }

    /** Shows the saved report in the file manager. */
    void showSaved() {
        saved.get().map(Saved::file).ifPresent(around.opener()::showInFolder);
    }

    /** Goes to where collecting can be closed. */
    void goToCollect() {
        around.navigator().go(new Screen.Collect(screen.assessment()));
    }

    /** Goes to where the brand is set. */
    void goToSettings() {
        around.navigator().go(new Screen.Settings());
    }

    /** Lets the pages go; called when the screen is left. */
    public void close() {
        closed = true;
        waiting.cancel();
        release();
    }

    private void release() {
        Open old = open;
        open = null;
        if (old != null) {
            making.start(Job.run(() -> close(old.preview())));
        }
    }

    private static void close(PagePreview preview) {
        try {
            preview.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
