package org.plumbline.report;

import java.net.URI;

/** Where a run of text leads when it is clicked. */
public sealed interface Link {

    /** To the chapter with this anchor; no link is made where the report has no such chapter. */
    record ToChapter(String anchor) implements Link {}

    /** To a page of the web. */
    record ToWeb(URI address) implements Link {}
}
