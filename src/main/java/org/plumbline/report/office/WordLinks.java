package org.plumbline.report.office;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.plumbline.report.Chapter;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the links of a document lead. */
final class WordLinks {

    private final PackagePart part;
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Map<URI, String> addresses = new HashMap<>();

    WordLinks(PackagePart part, List<Chapter> chapters) {
        this.part = part;
        for (Chapter chapter : chapters) {
            bookmarks.put(chapter.anchor(), "chapter" + (bookmarks.size() + 1));
        }
    }

    /** The bookmark of a chapter, if the document has that chapter. */
    Optional<String> bookmark(String anchor) {
        return Optional.ofNullable(bookmarks.get(anchor));
    }

    /** The relation that leads to a page of the web. */
    String web(URI address) {
        return addresses.computeIfAbsent(address, this::relate);
    }

    private String relate(URI address) {
        return part.addExternalRelationship(
                        address.toASCIIString(), XWPFRelation.HYPERLINK.getRelation())
                .getId();
    }
}
