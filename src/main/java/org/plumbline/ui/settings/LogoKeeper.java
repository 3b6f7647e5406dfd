package org.plumbline.ui.settings;

import org.plumbline.workflow.LogoReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Keeps a copy of the logo, so that it stays when the original moves; an SVG drawn as PNG. */
final class LogoKeeper {

    private final LogoReader reader = new LogoReader();
    private final Path folder;

    LogoKeeper(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies a picture.
     *
     * @return where the copy lies
     * @throws LogoRefusedException if it is no PNG, JPEG or SVG picture of at most 2 MB
     */
    Path keep(Path chosen) throws IOException {
        if (Files.size(chosen) > LogoReader.LARGEST) {
            throw new LogoRefusedException(LogoRefusedException.Reason.TOO_LARGE);
        }
        byte[] png = picture(chosen);
        Files.createDirectories(folder);
        String name = "logo-" + Files.getLastModifiedTime(chosen).toMillis();
        String ending = chosen.toString().toLowerCase(Locale.ROOT);
        if (ending.endsWith(".jpg") || ending.endsWith(".jpeg")) {
            return Files.copy(
                    chosen, folder.resolve(name + ".jpg"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.write(folder.resolve(name + ".png"), png);
    }

    private byte[] picture(Path chosen) {
        try {
            return reader.png(chosen);
        } catch (IOException _) {
            throw new LogoRefusedException(LogoRefusedException.Reason.NO_PICTURE);
        }
    }
}
