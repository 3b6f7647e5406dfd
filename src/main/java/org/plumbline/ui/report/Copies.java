package org.plumbline.ui.report;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.model.Setup;
import org.plumbline.report.ReportOptions;
import org.plumbline.settings.Brand;
import org.plumbline.ui.support.FileKind;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Running;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.BrandReader;
import org.plumbline.workflow.CopyDesk;
import org.plumbline.workflow.CopyKind;
import org.plumbline.workflow.FileName;
import org.plumbline.workflow.ReportMaterial;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes editable copies of the report and saves them, one at a time. */
public final class Copies {

    private final CopyDesk desk;
    private final Brand brand;
    private final Supplier<Instant> now;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<CopyKind>> underWay =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Running running = Running.NOTHING;

    /**
     * @param brand whose report it is
     * @param now the moment written into a calendar
     */
    public Copies(CopyDesk desk, Brand brand, Supplier<Instant> now, Surroundings around) {
        this.desk = desk;
        this.brand = brand;
        this.now = now;
        this.around = around;
    }

    /** Which copy is being made. */
    ReadOnlyObjectProperty<Optional<CopyKind>> underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** Whether there is anything in such a copy. */
    boolean has(CopyKind kind, ReportMaterial material) {
        return switch (kind) {
            case CALENDAR -> desk.hasDays(material);
            case CSV_ACTIONS -> !material.assessment().actions().isEmpty();
            case WORD, POWERPOINT, EXCEL, CSV_RESULTS, MARKDOWN -> true;
        };
    }

    /** What such a copy is called. */
    String name(CopyKind kind) {
        return text("export.copy.", kind);
    }

    /**
     * Asks where, then makes a copy and saves it.
     *
     * @param saved told the file once it is there
     * @param failed told why it is not
     */
    void export(
            CopyKind kind,
            ReportMaterial material,
            ReportOptions options,
            Consumer<Path> saved,
            Consumer<IOException> failed) {
        if (underWay.get().isPresent()) {
            return;
        }
        around.files()
                .save(
                        text("export.copy.save.", kind),
                        FileKind.of(name(kind), "*" + kind.ending()),
                        suggestedName(kind, material.assessment().setup()))
                .map(file -> withEnding(file, kind))
                .ifPresent(file -> start(kind, material, options, file, saved, failed));
    }

    private void start(
            CopyKind kind,
            ReportMaterial material,
            ReportOptions options,
            Path file,
            Consumer<Path> saved,
            Consumer<IOException> failed) {
        underWay.set(Optional.of(kind));
        running =
                around.background()
                        .start(
                                Job.run(() -> make(kind, material, options, file))
                                        .then(_ -> saved.accept(file))
                                        .onFailure(IOException.class, failed)
                                        .lastly(() -> underWay.set(Optional.empty())));
    }

    private void make(CopyKind kind, ReportMaterial material, ReportOptions options, Path file)
            throws IOException {
        ReportOptions worn = new BrandReader().wear(options, brand);
        desk.save(desk.make(material, worn, kind, now.get()), file);
    }

    private String suggestedName(CopyKind kind, Setup setup) {
        String words =
                around.messages()
                        .get("export.copy.file." + key(kind), setup.organisation(), setup.title());
        return FileName.of(words, kind.ending());
    }

    private static Path withEnding(Path file, CopyKind kind) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending())
                ? file
                : file.resolveSibling(name + kind.ending());
    }

    private String text(String key, CopyKind kind) {
        return around.messages().get(key + key(kind));
    }

    private static String key(CopyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Ends what is being made; no file is written. */
    void cancel() {
        running.cancel();
    }
}
