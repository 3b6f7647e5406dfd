package org.plumbline.report.pdf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An element of the structure tree: built while blocks are measured, in reading order, and filled
 * with marked content when pages are painted. Reading order thus never depends on where on which
 * page a piece comes to stand.
 */
final class Tag implements TagNode {

    private final String type;
    private final List<TagNode> kids = new ArrayList<>();
    private final List<TagAttribute> attributes = new ArrayList<>();
    private @Nullable String alternative;

    private Tag(String type) {
        this.type = type;
    }

    /** The root of a structure tree. */
    static Tag document() {
        return new Tag("Document");
    }

    /** A section that is not yet part of a tree. */
    static Tag section() {
        return new Tag("Sect");
    }

    /** Adds a branch at the end. */
    void add(Tag branch) {
        kids.add(branch);
    }

    /** Adds an element of a standard type at the end. */
    Tag child(String childType) {
        var child = new Tag(childType);
        kids.add(child);
        return child;
    }

    /** Adds a place for content at the end. */
    TagContent content() {
        var content = new TagContent(this);
        kids.add(content);
        return content;
    }

    Tag attribute(TagAttribute attribute) {
        attributes.add(attribute);
        return this;
    }

    /** Says in words what the content shows. */
    Tag alternative(String words) {
        alternative = words;
        return this;
    }

    String type() {
        return type;
    }

    List<TagNode> kids() {
        return Collections.unmodifiableList(kids);
    }

    List<TagAttribute> attributes() {
        return Collections.unmodifiableList(attributes);
    }

    Optional<String> alternative() {
        return Optional.ofNullable(alternative);
    }

    /** The column or row scope and the span of the head of a table. */
    Tag head(TagAttribute.Scope scope, OptionalInt columns) {
        attribute(scope);
        columns.ifPresent(span -> attribute(new TagAttribute.ColumnSpan(span)));
        return this;
    }
}
