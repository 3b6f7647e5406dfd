package org.plumbline.ui.results;

import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Findings;
import org.plumbline.report.CommentCheck;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;

import java.util.List;

/** Collects the comments of a result and finds those that name somebody. */
final class CommentSheets {

    private final Titles titles;
    private final CommentCheck check;
    private final ItemRows rows;
    private final Messages messages;

    CommentSheets(Assessment assessment, ItemRows rows, Messages messages) {
        this.titles = new Titles(assessment);
        this.check = new CommentCheck(assessment.participants());
        this.rows = rows;
        this.messages = messages;
    }

    CommentSheet of(Result result) {
        List<CommentSheet.OnItem> items =
                result.items().stream()
                        .filter(item -> !item.comments().isEmpty())
                        .map(this::onItem)
                        .toList();
        return new CommentSheet(items, check.check(result, Findings.NONE).size());
    }

    private CommentSheet.OnItem onItem(ItemResult item) {
        return new CommentSheet.OnItem(
                messages.get("results.item.place", item.item().value(), titles.of(item.section())),
                titles.of(item.item()),
                item.comments().stream()
                        .map(text -> new CommentSheet.Said(text, check.find(text)))
                        .toList(),
                rows.detail(item));
    }
}
