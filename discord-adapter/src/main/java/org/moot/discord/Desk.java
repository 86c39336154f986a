package org.moot.discord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import org.moot.command.Answers;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Reply;
import org.moot.command.Reply.Outcome;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Takes what people ask for: asks by a form for what is missing, has it done, and answers. */
final class Desk {
    /** Sign of the button that opens a form again with what was written in it. */
    static final String AGAIN = "again";

    private static final int LONGEST_LABEL = 80;

    private final Bot bot;
    private final Drawing drawing;
    private final Kept kept = new Kept();
    private final Forms forms;
    private final Booth booth;

    Desk(Bot bot, Drawing drawing) {
        this.bot = bot;
        this.drawing = drawing;
        this.forms = new Forms(bot.form(), kept);
        this.booth = new Booth(bot, drawing, this);
    }

    Booth booth() {
        return booth;
    }

    /** Whether only the asker reads the answer of a command, as far as it is known before. */
    boolean answersPrivately(String command) {
        return bot.command(command)
                .filter(it -> it.answers() == Answers.PUBLICLY)
                .isEmpty();
    }

    void take(Call call) {
        Optional<Command> command = bot.command(call.request().command());
        if (command.isEmpty() || isComplete(command.get(), call) || isForged(command.get(), call)) {
            answer(call, bot.take(call.request()));
            return;
        }
        List<Parameter<?>> missing = bot.form().missing(call.request());
        if (missing.stream().anyMatch(parameter -> parameter.shape() == Shape.SCORES)) {
            booth.open(call);
        } else if (missing.isEmpty()) {
            answer(call, bot.take(call.request()));
        } else {
            ask(call, command.get(), missing, Map.of());
        }
    }

    private static boolean isComplete(Command command, Call call) {
        return command.parameters().stream()
                .filter(Parameter::required)
                .allMatch(it -> call.request().arguments().containsKey(it.name()));
    }

    /** An argument that the command does not know: the dispatcher says so. */
    private static boolean isForged(Command command, Call call) {
        List<String> known = command.parameters().stream().map(Parameter::name).toList();
        return !known.containsAll(call.request().arguments().keySet());
    }

    /** A button is a command; the one that shows an empty ballot opens it at once. */
    void press(ButtonInteractionEvent event, Call call) {
        if (call.request().command().equals(Booth.SHOW)) {
            booth.open(call);
        } else {
            take(call);
        }
    }

    /** Opens a form again with what was written in it. */
    void again(String name, Call call) {
        Optional<Press> press = kept.find(name, call.user());
        Optional<Command> command = press.flatMap(it -> bot.command(it.command()));
        if (command.isEmpty()) {
            say(call, Post.saying("discord.form-forgotten"));
            return;
        }
        Map<String, String> written = press.orElseThrow().filled();
        Call asking = call.asking(command.get().name(), written);
        ask(asking, command.get(), List.of(), written);
    }

    private void ask(Call call, Command command, List<Parameter<?>> missing, Map<String, String> written) {
        Pen pen = Tongues.pen(bot.words(), call.event().getUserLocale());
        if (!call.answer().opens(forms.modal(call.request(), command, missing, written, pen))) {
            var press = new Press(command.name(), call.request().arguments());
            Sheet sheet = drawing.draw(Post.saying("discord.form-later"), bot.house());
            call.answer().say(sheet.with(opening(call, press)).messages(), true);
        }
    }

    private Button opening(Call call, Press press) {
        String id = press.written()
                .orElseGet(() ->
                        AGAIN + "|" + kept.keep(call.user(), press, bot.clock().instant()));
        return Button.primary(id, drawing.pen(bot.house()).label(Text.of("discord.do-open-form"), LONGEST_LABEL));
    }

    /** What was written into a form; where it is refused, the form can be opened again with all of it. */
    void submit(ModalInteractionEvent event, Call call) {
        Optional<Press> press = forms.read(event);
        if (press.isEmpty()) {
            say(call, Post.saying("discord.form-forgotten"));
            return;
        }
        Call asked = call.asking(press.get().command(), press.get().filled());
        Reply reply = bot.take(asked.request());
        if (reply.outcome() == Outcome.DONE) {
            answer(asked, reply);
            return;
        }
        String name =
                kept.keep(call.user(), withoutScores(press.get()), bot.clock().instant());
        Button again = Button.primary(
                AGAIN + "|" + name, drawing.pen(reply.reader()).label(Text.of("discord.do-again"), LONGEST_LABEL));
        call.answer().say(drawing.draw(reply.post(), reply.reader()).with(again).messages(), true);
    }

    /** A ballot is kept nowhere but in its box. */
    private Press withoutScores(Press press) {
        var filled = new HashMap<>(press.filled());
        bot.command(press.command()).stream()
                .flatMap(command -> command.parameters().stream())
                .filter(parameter -> parameter.shape() == Shape.SCORES)
                .forEach(parameter -> filled.remove(parameter.name()));
        return new Press(press.command(), filled);
    }

    void answer(Call call, Reply reply) {
        Sheet sheet = drawing.draw(reply.post(), reply.reader());
        boolean personal = reply.answers() == Answers.PRIVATELY || reply.outcome() != Outcome.DONE;
        call.answer().say(personal ? sheet.messages() : List.of(sheet.message(0)), personal);
    }

    /** Says something to the asker alone. */
    void say(Call call, Post post) {
        call.answer().say(drawing.draw(post, bot.house()).messages(), true);
    }
}
