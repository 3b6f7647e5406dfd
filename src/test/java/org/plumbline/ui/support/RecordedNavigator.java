package org.plumbline.ui.support;

import java.util.ArrayList;
import java.util.List;

/** Remembers where a screen wanted to go. */
public final class RecordedNavigator implements Navigator {

    private final List<Screen> visited = new ArrayList<>(List.of(new Screen.Home()));
    private int refreshed;

    @Override
    public void go(Screen screen) {
        visited.add(screen);
    }

    @Override
    public void back() {
        if (visited.size() > 1) {
            visited.removeLast();
        }
    }

    @Override
    public Screen current() {
        return visited.getLast();
    }

    @Override
    public void refresh() {
        refreshed++;
    }

    /** How often the window was asked to tell anew. */
    public int refreshed() {
        return refreshed;
    }
}
