package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Officer;
import org.moot.people.PersonId;

/** Says where a call can be heard or read, where the charter allowed it and so everybody was told at the door. */
final class CallRecording implements Command {
    private static final String NONE = "none";
    private static final Parameter<String> ADDRESS = Parameters.word("address", 300, "https://example.org/recording");
    private static final Parameter<LocalDate> ON = Given.ON.optional();

    private final Diary diary;
    private final Organisers organisers;
    private final Parameter<Series> call;

    CallRecording(Diary diary) {
        this.diary = diary;
        this.organisers = new Organisers(diary);
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call recording";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, ADDRESS, ON);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Series series = asked.the(call);
        PersonId by = diary.speaking(asked, series.assembly());
        Call about = organisers.which(series, asked.maybe(ON));
        Refusal.unless(about.recordable(), "call.not-recordable", new Text.Typed("assembly charter recording yes"));
        Refusal.unless(isResponsible(about, by, asked.now()), "call.only-its-host");
        Optional<String> address = Optional.of(asked.the(ADDRESS)).filter(it -> !it.equals(NONE));
        Refusal.unless(address.filter(it -> !it.startsWith("https://")).isEmpty(), "call.not-an-address");
        diary.show(diary.books().calls().change(about.number(), it -> it.heardAt(address)));
        diary.note("call.recording", series, by, asked.now());
        return address.isPresent()
                ? Post.saying(
                        "call.recording-kept",
                        series.title(),
                        about.starts(),
                        new Text.Typed("call recording " + series.id() + " none"))
                : Post.saying("call.recording-gone", series.title(), about.starts());
    }

    private boolean isResponsible(Call about, PersonId person, Instant now) {
        Optional<Officer> secretary =
                Officer.acting(diary.around().officers().holder(about.assembly(), Officer.SECRETARY), now);
        return about.host().filter(person::equals).isPresent()
                || secretary.filter(it -> it.person().equals(person)).isPresent();
    }
}
