package org.plumbline.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns tags with their painted content into the structure tree of a file. */
final class StructureWriter {

    private final List<PDPage> pages;
    private final Map<Tag, COSDictionary> elements = new HashMap<>();
    private final SortedMap<Integer, COSDictionary> links = new TreeMap<>();

    StructureWriter(List<PDPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * Writes the tree.
     *
     * @param parents for each page, the elements its marked content belongs to
     */
    PDStructureTreeRoot write(Tag document, List<List<Tag>> parents) {
        var root = new PDStructureTreeRoot();
        COSDictionary top = element(document, root.getCOSObject());
        root.getCOSObject().setItem(COSName.K, top);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parentTree(parents));
        root.getCOSObject().setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size() + links.size());
        return root;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        var element = new COSDictionary();
        elements.put(tag, element);
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(tag.type()));
        element.setItem(COSName.P, parent);
        tag.alternative()
                .ifPresent(words -> element.setString(COSName.ALT, CleanText.oneLine(words)));
        attributes(tag, element);
        var kids = new COSArray();
        for (TagNode kid : tag.kids()) {
            switch (kid) {
                case Tag child -> kids.add(element(child, element));
                case TagContent content -> content(content, kids);
            }
        }
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    private void content(TagContent content, COSArray kids) {
        for (TagContent.Marked marked : content.marked()) {
            var reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, page(marked.page()));
            reference.setInt(COSName.MCID, marked.id());
            reference.setDirect(true);
            kids.add(reference);
        }
        for (TagContent.Linked linked : content.linked()) {
            var reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
            reference.setItem(COSName.PG, page(linked.page()));
            reference.setItem(COSName.OBJ, linked.annotation());
            reference.setDirect(true);
            kids.add(reference);
            COSDictionary owner = elements.get(content.owner());
            if (owner != null) {
                links.put(linked.annotation().getStructParent(), owner);
            }
        }
    }

    private COSDictionary page(int index) {
        return pages.get(index).getCOSObject();
    }

    private static void attributes(Tag tag, COSDictionary element) {
        var attributes = new COSArray();
        tag.attributes().forEach(attribute -> attributes.add(dictionary(attribute)));
        bounds(tag).ifPresent(attributes::add);
        if (attributes.size() > 0) {
            element.setItem(COSName.A, attributes);
        }
    }

    private static COSDictionary dictionary(TagAttribute attribute) {
        return switch (attribute) {
            case TagAttribute.Scope scope ->
                    owned("Table", "Scope", COSName.getPDFName(scope.word()));
            case TagAttribute.ColumnSpan(int columns) ->
                    owned("Table", "ColSpan", COSInteger.get(columns));
            case TagAttribute.Numbering(String word) ->
                    owned("List", "ListNumbering", COSName.getPDFName(word));
        };
    }

    private static COSDictionary owned(String owner, String key, COSBase value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.O, COSName.getPDFName(owner));
        dictionary.setItem(COSName.getPDFName(key), value);
        dictionary.setDirect(true);
        return dictionary;
    }

    /** Where a figure stands; figures are blocks of their own. */
    private static Optional<COSDictionary> bounds(Tag tag) {
        return tag.kids().stream()
                .filter(TagContent.class::isInstance)
                .flatMap(kid -> ((TagContent) kid).bounds().stream())
                .findFirst()
                .map(
                        box -> {
                            var layout = owned("Layout", "BBox", box.getCOSArray());
                            layout.setItem(
                                    COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
                            return layout;
                        });
    }

    /** From marked content and links back to their elements. */
    private COSDictionary parentTree(List<List<Tag>> parents) {
        var numbers = new COSArray();
        for (int page = 0; page < parents.size(); page++) {
            var owners = new COSArray();
            parents.get(page).forEach(tag -> owners.add(elements.get(tag)));
            numbers.add(COSInteger.get(page));
            numbers.add(owners);
        }
        links.forEach(
                (key, owner) -> {
                    numbers.add(COSInteger.get(key));
                    numbers.add(owner);
                });
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
