package org.plumbline.report;

/**
 * The line at the foot of a page.
 *
 * @param text the organisation and what the report is; at the left
 * @param mark "Confidential", or blank; at the right
 * @param pageNumber how the page number is written: {@code {0}} stands for the page, {@code {1}}
 *     for the number of pages
 */
public record FootLine(String text, String mark, String pageNumber) {

    /** The page number of one page. */
    public String pageNumber(int page, int pages) {
        return pageNumber
                .replace("{0}", Integer.toString(page))
                .replace("{1}", Integer.toString(pages));
    }
}
