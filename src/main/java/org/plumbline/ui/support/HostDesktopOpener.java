package org.plumbline.ui.support;

import javafx.application.HostServices;

import java.nio.file.Path;

/** Opens files with the programs the desktop knows for them. */
public final class HostDesktopOpener implements DesktopOpener {

    private final HostServices host;

    /** Asks the desktop. */
    public HostDesktopOpener(HostServices host) {
        this.host = host;
    }

    @Override
    public void open(Path path) {
        host.showDocument(path.toUri().toString());
    }
}
