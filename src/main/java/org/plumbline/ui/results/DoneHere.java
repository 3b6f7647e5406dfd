package org.plumbline.ui.results;

import javafx.scene.layout.Region;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.ui.slide.Shown;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Surroundings;

import java.util.List;
import java.util.Optional;

/** Does what can be done with what the results show: dialogs over the page. */
final class DoneHere implements Deeds {

    private final ResultsViewModel model;
    private final Surroundings around;
    private final Messages messages;
    private final List<Participant> people;
    private final DetailForm details;
    private final Presenter presenter;
    private final CardMenu menu;

    /**
     * @param people who can own an action
     */
    DoneHere(
            ResultsViewModel model,
            Surroundings around,
            Presenter presenter,
            List<Participant> people) {
        this.model = model;
        this.around = around;
        this.messages = around.messages();
        this.people = people;
        this.presenter = presenter;
        this.details = new DetailForm(messages, this);
        this.menu = new CardMenu(around);
    }

    @Override
    public void open(Detail detail) {
        around.dialogs().open(details.of(detail));
    }

    @Override
    public void act(ItemCard item) {
        new ActionForm(messages, this::plan).open(around.dialogs(), item, people);
    }

    @Override
    public void present(List<Shown> several, int from) {
        presenter.present(several, from);
    }

    @Override
    public void offer(Region node, Offer offer) {
        menu.on(node, offer);
    }

    @Override
    public Region buttons(Offer offer) {
        return menu.buttons(offer);
    }

    private void plan(String what, ItemCard item, Optional<ParticipantId> owner) {
        model.plan(what, item.id(), owner, this::added);
    }

    private void added(ResultsViewModel.WayBack back) {
        Navigator rail = around.navigator();
        rail.refresh();
        around.toasts().show(messages.get("results.act.added"), () -> back.go(rail::refresh));
    }
}
