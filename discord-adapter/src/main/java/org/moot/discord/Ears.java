package org.moot.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import org.moot.command.Wordless;
import org.moot.conversation.Post;
import org.moot.discord.speech.Harmless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what people do on Discord: commands, clicks, choices and forms, each once and each answered in time. */
final class Ears extends ListenerAdapter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ears.class);

    /** Discord gives up after three seconds. */
    private static final Duration PATIENCE = Duration.ofMillis(1800);

    private static final int LONGEST_CHOICE = 100;
    private static final int MOST_CHOICES = 25;

    private final Bot bot;
    private final Drawing drawing;
    private final Desk desk;
    private final Known known;
    private final SetupCheck check;
    private final Whereabouts whereabouts;
    private final Turns turns = new Turns();
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("discord-patience").daemon().factory());

    Ears(Bot bot, Drawing drawing, Known known, SetupCheck check) {
        this.bot = bot;
        this.drawing = drawing;
        this.desk = new Desk(bot, drawing);
        this.known = known;
        this.check = check;
        this.whereabouts = new Whereabouts(bot.clock());
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if (event.getFullCommandName().equals(Listing.SETUP + " " + Listing.CHECK)) {
            take(event, event.getFullCommandName(), Map.of(), call -> desk.say(call, check.report(event.getGuild())));
        } else {
            take(event, event.getFullCommandName(), arguments(event), desk::take);
        }
    }

    /** From the menu of a message: which it is and whose is known, and a form asks for the reason. */
    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        String author = event.getTarget().getAuthor().getId();
        var filled = new HashMap<>(Map.of("message", event.getTarget().getId()));
        if (known.knows(Address.account(author))) {
            filled.put("by", Address.PLATFORM + ":" + author);
        }
        take(event, Listing.HIDE, filled, desk::take);
    }

    private static Map<String, String> arguments(CommandInteractionPayload event) {
        var arguments = new HashMap<String, String>();
        event.getOptions().forEach(option -> arguments.put(option.getName(), option.getAsString()));
        return arguments;
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        String id = event.getComponentId();
        Optional<Press> press = Press.read(id);
        Optional<BallotPages.Step> step = BallotPages.Step.read(id);
        if (press.isPresent()) {
            take(event, press.get().command(), press.get().filled(), call -> desk.press(event, call));
        } else if (step.isPresent()) {
            take(event, Booth.CAST, Map.of(), call -> desk.booth().step(step.get(), List.of(), call));
        } else if (id.startsWith(Desk.AGAIN + "|")) {
            String name = id.substring(Desk.AGAIN.length() + 1);
            take(event, "", Map.of(), call -> desk.again(name, call));
        } else {
            unknown(event);
        }
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        Optional<BallotPages.Step> step = BallotPages.Step.read(event.getComponentId());
        if (step.isPresent()) {
            take(event, Booth.CAST, Map.of(), call -> desk.booth().step(step.get(), event.getValues(), call));
        } else {
            unknown(event);
        }
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        String id = event.getModalId();
        Optional<BallotForm.Id> ballot = BallotForm.Id.read(id);
        Optional<Long> typed = BallotForm.typedFor(id);
        if (ballot.isPresent()) {
            take(event, Booth.CAST, Map.of(), call -> desk.booth().submit(event, ballot.get(), call));
        } else if (typed.isPresent()) {
            take(event, Booth.CAST, Map.of(), call -> desk.booth().typed(event, typed.get(), call));
        } else {
            String command = Press.read(Forms.SIGN, id).map(Press::command).orElse("");
            take(event, command, Map.of(), call -> desk.submit(event, call));
        }
    }

    /** What has no meaning here was made by somebody else, or by an older Moot. */
    private void unknown(IReplyCallback event) {
        take(event, "", Map.of(), call -> desk.say(call, Post.saying("discord.unknown-button")));
    }

    private void take(IReplyCallback event, String command, Map<String, String> arguments, Consumer<Call> work) {
        if (!turns.isFirst(event.getIdLong())) {
            return;
        }
        var answer = new Answer(event, desk.answersPrivately(command), () -> tell(event, "discord.answer-lost"));
        var call = new Call(event, answer, whereabouts.request(event, command, arguments));
        Answer.Sign sign = isLate(event) ? answer.holdsFirst() : Answer.Sign.TAKEN;
        if (sign != Answer.Sign.TAKEN) {
            if (sign == Answer.Sign.TOO_LATE) {
                tell(event, "discord.too-late");
            }
            return;
        }
        alarm.schedule(() -> Thread.startVirtualThread(answer::hold), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        turns.inTurn(event.getUser().getIdLong(), () -> safely(call, work));
    }

    /** One that was long on its way may no longer be waited for; clocks that differ only make an answer a little slower. */
    private boolean isLate(IReplyCallback event) {
        Instant made = event.getTimeCreated().toInstant();
        return Duration.between(made, bot.wall().instant()).abs().compareTo(PATIENCE) > 0;
    }

    private void safely(Call call, Consumer<Call> work) {
        try {
            work.accept(call);
        } catch (RuntimeException e) {
            String reference = HexFormat.of().withUpperCase().toHexDigits((short)
                    ThreadLocalRandom.current().nextInt());
            LOG.error("{} broke on its way, reference {}", call.request().command(), reference, Wordless.of(e));
            desk.say(call, Post.saying("discord.broken", reference));
        }
    }

    /** A private word to somebody whom an answer can no longer reach; never what they asked for, or what came of it. */
    private void tell(IReplyCallback event, String key) {
        var message = drawing.draw(Post.saying(key), bot.house()).message(0);
        event.getUser()
                .openPrivateChannel()
                .flatMap(door -> door.sendMessage(message))
                .queue(null, e -> LOG.info("somebody could not be told that an answer was lost"));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        var request = whereabouts.request(event, event.getFullCommandName(), arguments(event));
        String begun = event.getFocusedOption().getValue();
        List<Command.Choice> choices = bot.command(event.getFullCommandName()).stream()
                .flatMap(command -> command.parameters().stream())
                .filter(parameter ->
                        parameter.name().equals(event.getFocusedOption().getName()))
                .flatMap(parameter -> bot.form().offer(request, parameter, begun).stream())
                .filter(offer -> !offer.value().isBlank() && offer.value().length() <= LONGEST_CHOICE)
                .limit(MOST_CHOICES)
                .map(offer -> new Command.Choice(Pen.cut(Harmless.plain(offer.shown()), LONGEST_CHOICE), offer.value()))
                .toList();
        event.replyChoices(choices).queue(null, e -> LOG.debug("completion came too late"));
    }

    @Override
    public void close() {
        alarm.shutdownNow();
    }
}
