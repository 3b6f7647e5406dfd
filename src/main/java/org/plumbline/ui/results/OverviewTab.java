package org.plumbline.ui.results;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Notice;

/** One page to talk from: each card answers one question and opens its detail (design 06). */
final class OverviewTab extends VBox {

    private static final int FULL = 12;
    private static final int HALF = 6;

    private final Messages messages;
    private final Deeds deeds;
    private final Series series;
    private final FindingCards cards;

    OverviewTab(ResultsPage page, Messages messages, Deeds deeds) {
        super(16);
        this.messages = messages;
        this.deeds = deeds;
        this.series = new Series(deeds);
        this.cards = new FindingCards(messages, deeds, series);
        setId("overview");
        page.remarks().forEach(remark -> getChildren().add(notice(remark)));
        getChildren().add(grid(page));
    }

    /** Shows the room the first card; the others follow. */
    void present() {
        series.present(0);
    }

    private static Notice notice(Remark remark) {
        Notice.Kind kind = remark.privacy() ? Notice.Kind.PRIVACY : Notice.Kind.HELP;
        return new Notice(kind, remark.strong(), remark.sentence());
    }

    private Region grid(ResultsPage page) {
        var grid = new CardGrid();
        grid.add(cards.stage(page.stage()), 5, 0);
        grid.add(cards.finding(page.instruments()), 4, 1);
        grid.add(cards.finding(page.trend().orElse(page.gates())), 3, 8);
        boolean pair = page.ceo().isPresent() && !page.sections().isEmpty();
        int span = pair ? HALF : FULL;
        if (!page.sections().isEmpty()) {
            grid.add(new SectionsCard(page.sections(), messages, deeds).build(series), span, 2);
        }
        page.ceo().ifPresent(ceo -> grid.add(cards.finding(ceo), span, 3));
        int third = page.signs().isPresent() ? 4 : HALF;
        page.signs().ifPresent(signs -> grid.add(cards.finding(signs), third, 6));
        grid.add(cards.list(page.discuss()), third, 4);
        grid.add(cards.list(page.fix()), third, 5);
        last(page, grid);
        return grid;
    }

    private void last(ResultsPage page, CardGrid grid) {
        int count =
                2 + (page.trend().isPresent() ? 1 : 0) + (page.firstPicture().isPresent() ? 1 : 0);
        int span = FULL / count;
        page.trend().ifPresent(_ -> grid.add(cards.finding(page.gates()), span, 7));
        grid.add(cards.list(page.unknown()), span, 7);
        grid.add(cards.list(page.evidence()), span, 9);
        page.firstPicture().ifPresent(first -> grid.add(cards.finding(first), span, 10));
    }
}
