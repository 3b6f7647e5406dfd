package org.plumbline.ui.settings;

import org.plumbline.workflow.LogoReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Keeps a copy of the logo, byte for byte, so that it stays when the original moves. An SVG is kept
 * as the PNG that is drawn of it.
 */
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
        if (reader.isSvg(chosen)) {
            return Files.write(folder.resolve(name + ".png"), png);
        }
        // As it is: what was small enough to be chosen stays small enough to be read again.
        return Files.copy(
                chosen, folder.resolve(name + ending(chosen)), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String ending(Path chosen) {
        String name = chosen.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jpg") || name.endsWith(".jpeg") ? ".jpg" : ".png";
    }

    private byte[] picture(Path chosen) {
        try {
            return reader.png(chosen);
        } catch (IOException _) {
            throw new LogoRefusedException(LogoRefusedException.Reason.NO_PICTURE);
        }
    }
}
