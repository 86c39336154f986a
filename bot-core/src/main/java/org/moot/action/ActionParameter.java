package org.moot.action;

import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads an action by its number. */
final class ActionParameter implements Parameter.Reading<Action> {
    private final ActionList actions;

    private ActionParameter(ActionList actions) {
        this.actions = actions;
    }

    static Parameter<Action> of(ActionList actions) {
        return new Parameter<>("action", Shape.WORD, true, 20, new ActionParameter(actions), "4");
    }

    @Override
    public Action read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unreadable("command.not-a-number");
        }
        return actions.find(Long.parseLong(number)).orElseThrow(() -> new Unreadable("action.none-numbered", number));
    }

    @Override
    public boolean mayBe(String word) {
        return word.matches("#?[0-9]{1,18}");
    }
}
