package org.plumbline.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The pictures of one file. */
final class Images {

    private final PDDocument document;
    private final PDResources resources;

    Images(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    /** Embeds a picture and names it. */
    String name(Pixels pixels) {
        try {
            var image = LosslessFactory.createFromImage(document, pixels.image());
            return resources.add(image).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
