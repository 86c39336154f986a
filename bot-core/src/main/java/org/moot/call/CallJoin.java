package org.moot.call;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Gives somebody their own way into the room of the next call. */
final class CallJoin implements Command {
    private static final Parameter<String> NAME =
            Parameters.line("name", 60, "Ana").optional();
    private static final Duration HOST_BEFORE = Duration.ofHours(2);
    private static final int BYTES = 16;

    private final Diary diary;
    private final Parameter<Series> call;
    private final SecureRandom random = new SecureRandom();

    CallJoin(Diary diary) {
        this.diary = diary;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call join";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, NAME);
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
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        PersonId person = PersonId.asking(asked);
        Series series = asked.the(call);
        Call planned = diary.out().transaction().in(() -> {
            diary.checkDoor(series, person);
            return diary.planned(series);
        });
        if (series.link().isPresent()) {
            return Post.saying(
                    "call.way-elsewhere",
                    series.title(),
                    planned.starts(),
                    series.link().get());
        }
        Room room = series.openRoom().orElseThrow(() -> Refusal.because("call.no-room-yet", series.title()));
        try {
            return way(series, planned, room, person, asked);
        } catch (CallRoom.Away away) {
            throw Refusal.because(away.why());
        } catch (CallRoom.Refused refused) {
            throw Refusal.because(refused.why());
        }
    }

    private Post way(Series series, Call planned, Room room, PersonId person, Asked asked) {
        boolean isHost = planned.host().filter(person::equals).isPresent();
        if (isHost && !asked.now().isBefore(planned.starts().minus(HOST_BEFORE))) {
            return Post.saying(
                    "call.way-of-the-host", series.title(), diary.room().hostLink(room.key()));
        }
        Pass pass = pass(series, room, person, asked);
        boolean kept = diary.out().transaction().in(() -> diary.books().passes().isKept(person));
        var post = new Post.Writer()
                .prose("call.way", series.title(), planned.starts(), pass.link())
                .prose(kept ? "call.way-kept" : "call.way-counted");
        room.dialIn().ifPresent(number -> post.prose("call.way-by-phone", number));
        return (kept
                        ? post.action("call.do-keep-no-more", "me attendance", Map.of("kept", "off"))
                        : post.action("call.do-keep", "me attendance", Map.of("kept", "on")))
                .done();
    }

    /** One for the whole series; the room is asked outside of any transaction, and only the first time. */
    private Pass pass(Series series, Room room, PersonId person, Asked asked) {
        Optional<Pass> there =
                diary.out().transaction().in(() -> diary.books().passes().of(room.key(), person));
        return there.orElseGet(() -> {
            String pseudonym = pseudonym();
            String name = asked.maybe(NAME).orElseGet(() -> shownName(person));
            CallRoom.Way way = diary.room().admit(room.key(), pseudonym, name);
            var made = new Pass(
                    series.id(), Optional.of(person), room.key(), pseudonym, way.reference(), way.link(), asked.now());
            return diary.out()
                    .transaction()
                    .in(() -> diary.books().passes().add(made)
                            ? made
                            : diary.books().passes().of(room.key(), person).orElseThrow());
        });
    }

    private String shownName(PersonId person) {
        return diary.out()
                .transaction()
                .in(() -> diary.around().people().find(person).map(Person::name).orElseThrow());
    }

    /** Says nothing about the person, and is never the same again. */
    private String pseudonym() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return "m-" + HexFormat.of().formatHex(bytes);
    }
}
