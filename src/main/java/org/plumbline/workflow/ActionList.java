package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The actions of an assessment in their order: which stands where, and how one is moved. */
record ActionList(List<Action> actions) {

    ActionList {
        actions = List.copyOf(actions);
    }

    /**
     * Where an action stands.
     *
     * @throws RefusedException if it is not there
     */
    int placeOf(ActionId action) {
        List<ActionId> ids = actions.stream().map(Action::id).toList();
        int place = ids.indexOf(action);
        if (place < 0) {
            throw new RefusedException(Refusal.NO_SUCH_ACTION);
        }
        return place;
    }

    Action at(int place) {
        return actions.get(place);
    }

    /** An id that no action has. */
    ActionId unusedId() {
        Set<ActionId> used = actions.stream().map(Action::id).collect(Collectors.toSet());
        int number = 1;
        while (used.contains(new ActionId("a" + number))) {
            number++;
        }
        return new ActionId("a" + number);
    }

    List<Action> with(Action added) {
        List<Action> all = new ArrayList<>(actions);
        all.add(added);
        return all;
    }

    List<Action> without(int place) {
        List<Action> all = new ArrayList<>(actions);
        all.remove(place);
        return all;
    }

    List<Action> replaced(int place, Action after) {
        List<Action> all = new ArrayList<>(actions);
        all.set(place, after);
        return all;
    }

    /**
     * Where an action comes to stand that moves before (-1) or after (1) its neighbour of the same
     * letter; without one, before or after all others.
     */
    int beside(int place, int by) {
        ActionStatus letter = at(place).status();
        int target = place + by;
        while (isPlace(target) && at(target).status() != letter) {
            target += by;
        }
        return Math.clamp(target, 0, actions.size() - 1);
    }

    private boolean isPlace(int place) {
        return place >= 0 && place < actions.size();
    }

    List<Action> moved(int from, int to) {
        List<Action> all = new ArrayList<>(actions);
        all.add(to, all.remove(from));
        return all;
    }
}
