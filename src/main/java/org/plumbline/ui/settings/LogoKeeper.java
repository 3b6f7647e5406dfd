package org.plumbline.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import javax.imageio.ImageIO;

/** Keeps a copy of the logo, so that it stays when the original moves. */
final class LogoKeeper {

    private static final long LARGEST = 2_000_000;

    private final Path folder;

    LogoKeeper(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies a picture.
     *
     * @return where the copy lies
     * @throws LogoRefusedException if it is no PNG or JPEG picture of at most 2 MB
     */
    Path keep(Path chosen) throws IOException {
        if (Files.size(chosen) > LARGEST) {
            throw new LogoRefusedException(LogoRefusedException.Reason.TOO_LARGE);
        }
        if (ImageIO.read(chosen.toFile()) == null) {
            throw new LogoRefusedException(LogoRefusedException.Reason.NO_PICTURE);
        }
        Files.createDirectories(folder);
        boolean png = chosen.toString().toLowerCase(Locale.ROOT).endsWith(".png");
        Path kept =
                folder.resolve(
                        "logo-"
                                + Files.getLastModifiedTime(chosen).toMillis()
                                + (png ? ".png" : ".jpg"));
        return Files.copy(chosen, kept, StandardCopyOption.REPLACE_EXISTING);
    }
}
