package org.moot.people;

import java.util.List;
import java.util.Locale;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Permission;
import org.moot.command.Unreadable;
import org.moot.conversation.Post;

/** Sets the language of somebody's private answers. */
final class MeLanguage implements Command {
    private static final Parameter<Locale> LANGUAGE =
            new Parameter<>("language", Shape.WORD, true, 35, (typed, asking) -> read(typed), "en");

    private final People people;

    MeLanguage(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "me language";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(LANGUAGE);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Locale language = asked.the(LANGUAGE);
        Person now = people.change(PersonId.asking(asked), it -> it.speaking(language));
        return Post.saying("people.language", language.getDisplayLanguage(now.language()));
    }

    private static Locale read(String typed) {
        try {
            return Languages.read(typed);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("people.no-such-language");
        }
    }
}
