package org.plumbline.ui.report;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.i18n.Messages;
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
import org.plumbline.workflow.MadeCopy;
import org.plumbline.workflow.ReportMaterial;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes editable copies of reports and saves them, one at a time: another begins once it has ended,
 * from whatever screen it was begun.
 */
public final class Copies {

    private final CopyDesk desk;
    private final Supplier<Brand> brand;
    private final Supplier<Instant> now;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<CopyKind>> underWay =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Making latest = new Making();

    /** A copy on its way: it is stopped or written, never both. */
    private static final class Making {

        private final AtomicBoolean decided = new AtomicBoolean();
        private Running running = Running.NOTHING;

        /** From now on it is written; false if it was stopped. */
        boolean write() {
            return decided.compareAndSet(false, true);
        }

        /** It is never written; false if it is being written already. */
        boolean stop() {
            return decided.compareAndSet(false, true);
        }
    }

    /**
     * @param brand whose reports they are, when one is begun
     * @param now the moment written into a calendar
     */
    public Copies(
            CopyDesk desk, Supplier<Brand> brand, Supplier<Instant> now, Surroundings around) {
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
                        suggestedName(kind, material.assessment().setup(), options.language()),
                        file -> start(kind, material, options, file, saved, failed));
    }

    private void start(
            CopyKind kind,
            ReportMaterial material,
            ReportOptions options,
            Path file,
            Consumer<Path> saved,
            Consumer<IOException> failed) {
        var making = new Making();
        latest = making;
        underWay.set(Optional.of(kind));
        Brand worn = brand.get();
        making.running =
                around.background()
                        .start(
                                Job.run(
                                                () -> {
                                                    MadeCopy copy =
                                                            make(kind, material, options, worn);
                                                    if (making.write()) {
                                                        desk.save(copy, file);
                                                    }
                                                })
                                        .then(_ -> saved.accept(file))
                                        .onFailure(IOException.class, failed)
                                        .lastly(() -> ended(making)));
    }

    private MadeCopy make(CopyKind kind, ReportMaterial material, ReportOptions options, Brand worn)
            throws IOException {
        return desk.make(material, new BrandReader().wear(options, worn), kind, now.get());
    }

    private void ended(Making making) {
        if (making.equals(latest)) {
            underWay.set(Optional.empty());
        }
    }

    private static String suggestedName(CopyKind kind, Setup setup, Locale language) {
        String words =
                Messages.of(language)
                        .get("office.file." + Word.of(kind), setup.organisation(), setup.title());
        return FileName.of(words, kind.ending());
    }

    private String text(String key, CopyKind kind) {
        return around.messages().get(key + Word.of(kind));
    }

    /** Stops what is being made, unless it is being written already; then no file is written. */
    void cancel() {
        Making making = latest;
        if (making.stop()) {
            making.running.cancel();
            ended(making);
        }
    }
}
