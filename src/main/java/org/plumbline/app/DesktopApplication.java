package org.plumbline.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.plumbline.ui.support.ErrorCode;
import org.plumbline.ui.support.ErrorLog;
import org.plumbline.ui.support.HostDesktopOpener;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.WindowFilePicker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The desktop application: claims its data directory, then shows its window. */
public final class DesktopApplication extends Application {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Directories directories =
            Directories.locate("", java.util.Map.of(), Path.of(""), Optional.empty());
    private StartOptions options = new StartOptions(Optional.empty(), Optional.empty());
    private @Nullable LogFile log;
    private @Nullable SingleInstance instance;
    private @Nullable Desktop desktop;

    @Override
    public void init() throws IOException {
        options = StartOptions.parse(getParameters().getRaw()).orElse(options);
        directories =
                Directories.locate(
                        System.getProperty("os.name", ""),
                        System.getenv(),
                        Path.of(System.getProperty("user.home", ".")),
                        options.data());
        directories.create();
        switch (SingleInstance.claim(directories.data(), PATIENCE)) {
            case SingleInstance.Claim.First(SingleInstance first) -> {
                instance = first;
                log = LogFile.in(directories.data());
            }
            case SingleInstance.Claim.Taken _ -> {}
        }
    }

    @Override
    public void start(Stage stage) {
        SingleInstance claimed = instance;
        if (claimed == null) {
            System.err.println(
                    "Plumbline is open already with this data; its window was asked to come to the"
                            + " front.");
            Platform.exit();
            return;
        }
        try {
            open(stage, claimed);
        } catch (RuntimeException | Error failure) {
            // The log is closed by the time the failure reaches Main.
            new ErrorLog().write(ErrorCode.of(failure), failure);
            throw failure;
        }
    }

    private void open(Stage stage, SingleInstance claimed) {
        var opened =
                new Desktop(
                        stage,
                        directories,
                        options,
                        new WindowFilePicker(() -> stage),
                        new HostDesktopOpener(getHostServices()));
        desktop = opened;
        opened.start();
        Job.run(() -> claimed.listen(Runnable::run, opened::comeToFront))
                .start(opened.background());
    }

    @Override
    public void stop() throws IOException {
        if (instance != null) {
            instance.close();
        }
        if (desktop != null) {
            desktop.close();
        }
        if (log != null) {
            log.close();
        }
    }
}
