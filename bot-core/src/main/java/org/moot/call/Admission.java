package org.moot.call;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Lets people into rooms under pseudonyms: one for a person and a series, one each time for a guest. */
final class Admission {
    /** A room takes a few thousand people; one program that knocks all day must not fill it. */
    private static final int GUESTS_A_DAY = 500;

    private static final int LONGEST_NAME = 60;
    private static final int BYTES = 16;

    private final Diary diary;
    private final Words words;
    private final SecureRandom random = new SecureRandom();

    Admission(Diary diary, Words words) {
        this.diary = diary;
        this.words = words;
    }

    /** Where somebody goes; the same every time. */
    String address(Series series, PersonId person, Optional<String> name, Instant now) {
        return series.link()
                .orElseGet(() -> kindly(() -> pass(series, room(series), person, name.map(it -> shown(it, series)), now)
                        .link()));
    }

    /** Where a guest goes, who is counted and never recognised, and of whom nothing is kept here. */
    String guest(Series series, Optional<String> name, Instant now) {
        if (series.link().isPresent()) {
            return series.link().get();
        }
        Room room = room(series);
        LocalDate day = now.atZone(series.rhythm().zone()).toLocalDate();
        boolean isOneOfFew = in(() -> diary.books().rations().use("guests/" + series.id(), day, GUESTS_A_DAY));
        Refusal.unless(isOneOfFew, "call.many-guests", new Text.Typed("call join " + series.id()));
        return kindly(() -> made(series, room, Optional.empty(), shown(name.orElse(""), series), now)
                .link());
    }

    static Room room(Series series) {
        return series.openRoom().orElseThrow(() -> Refusal.because("call.no-room-yet", series.title()));
    }

    /** What a room refuses is said to whoever stands before it. */
    <T> T kindly(Supplier<T> work) {
        try {
            return work.get();
        } catch (CallRoom.Away away) {
            throw Refusal.because(away.why());
        } catch (CallRoom.Refused refused) {
            throw Refusal.because(refused.why());
        }
    }

    /** One for the whole series; the room is asked outside of any transaction, and only the first time. */
    Pass pass(Series series, Room room, PersonId person, Optional<String> name, Instant now) {
        return in(() -> diary.books().passes().of(room.key(), person)).orElseGet(() -> {
            Pass made = made(series, room, Optional.of(person), name.orElseGet(() -> shownName(person)), now);
            return in(() -> diary.books().passes().add(made)
                    ? made
                    : diary.books().passes().of(room.key(), person).orElseThrow());
        });
    }

    private Pass made(Series series, Room room, Optional<PersonId> person, String name, Instant now) {
        String pseudonym = pseudonym();
        CallRoom.Way way = diary.room().admit(room.key(), pseudonym, name);
        return new Pass(series.id(), person, room.key(), pseudonym, way.reference(), way.link(), now);
    }

    private String shownName(PersonId person) {
        return in(() -> diary.around().people().find(person).map(Person::name).orElseThrow());
    }

    /** What somebody wants to be shown as, without what could be no name; a word for nobody in particular where it is empty. */
    private String shown(String name, Series series) {
        String cleaned = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\s]+", " ").strip();
        if (cleaned.isEmpty()) {
            Reader reader = in(() -> diary.assembly(series.assembly()).reader());
            return words.say(Text.of("call.a-guest"), reader, new PlainDialect());
        }
        return cleaned.codePointCount(0, cleaned.length()) <= LONGEST_NAME
                ? cleaned
                : cleaned.substring(0, cleaned.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** Says nothing about the person, and is never the same again. */
    private String pseudonym() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return "m-" + HexFormat.of().formatHex(bytes);
    }

    private <T> T in(Supplier<T> work) {
        return diary.out().transaction().in(work);
    }
}
