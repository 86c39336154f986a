package org.moot.letter;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Unreadable;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.letter.Letters.Hour;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Asks for the weekly letter, at an hour of the week, or for none. */
final class MeLetter implements Command {
    private static final Parameter<String> WANTED = Parameters.choice("wanted", List.of("on", "off"), "on");
    private static final Parameter<String> DAY =
            Parameters.choice("day", days(), "sunday").optional();
    private static final Parameter<LocalTime> AT =
            new Parameter<>("at", Shape.WORD, true, 5, new ATime(), "18:00").optional();

    private final People people;
    private final Letters letters;
    private final Rounds rounds;

    MeLetter(People people, Letters letters, Rounds rounds) {
        this.people = people;
        this.letters = letters;
        this.rounds = rounds;
    }

    private static List<String> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public String name() {
        return "me letter";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(WANTED, DAY, AT);
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
        Person me = people.find(PersonId.asking(asked)).orElseThrow();
        return asked.the(WANTED).equals("on") ? on(me, asked) : off(me);
    }

    private Post on(Person me, Asked asked) {
        Hour before = letters.of(me.id()).orElse(Rounds.USUAL);
        DayOfWeek day = asked.maybe(DAY)
                .map(typed -> DayOfWeek.valueOf(typed.toUpperCase(Locale.ROOT)))
                .orElse(before.day());
        var hour = new Hour(day, asked.maybe(AT).orElse(before.at()));
        rounds.refuseNight(me, hour);
        letters.put(me.id(), hour);
        return Post.saying("letter.on", rounds.next(me, hour, asked.now()), new Text.Typed("me letter off"));
    }

    private Post off(Person me) {
        letters.remove(me.id());
        rounds.stop(me.id());
        return Post.saying("letter.off", new Text.Typed("me letter on"));
    }

    /** A time of day such as {@code 18:00}. */
    private static final class ATime implements Parameter.Reading<LocalTime> {
        private static final String WRITTEN = "[0-2]?[0-9][:.][0-5][0-9]";

        @Override
        public LocalTime read(String typed, Asking asking) {
            try {
                String whole = typed.strip().replace('.', ':');
                return LocalTime.parse(whole.length() < 5 ? "0" + whole : whole);
            } catch (DateTimeParseException e) {
                throw new Unreadable("letter.no-time");
            }
        }

        @Override
        public boolean mayBe(String word) {
            return word.matches(WRITTEN);
        }
    }
}
