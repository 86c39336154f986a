package org.moot.command;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.moot.command.Reply.Outcome;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only way in for a command: who is it, what was typed, may they, perform, commit, answer. */
public final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Commands commands;
    private final Doorkeeper doorkeeper;
    private final Transaction transaction;
    private final Inbox inbox;
    private final Reader house;
    private final SecureRandom random = new SecureRandom();
    private volatile Watch watch = Watch.nobody();

    public Dispatcher(Commands commands, Doorkeeper doorkeeper, Transaction transaction, Inbox inbox, Reader house) {
        this.commands = commands;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
        this.inbox = inbox;
        this.house = house;
    }

    /** Has commands measured from now on. */
    public void watchedBy(Watch who) {
        watch = who;
    }

    /** Never throws: whatever goes wrong, the asker reads what happened and what was recorded. */
    public Reply take(Request request) {
        long begun = System.nanoTime();
        Optional<Command> found = commands.named(request.command()).filter(command -> mayCall(command, request));
        Reply reply = found.map(command -> taken(command, request)).orElseGet(() -> unknown(request));
        boolean isByClock = request.account().isEmpty();
        if (isByClock
                || reply.outcome() == Outcome.BROKEN
                || found.filter(Dispatcher::isQuiet).isEmpty()) {
            Watch.By whom = isByClock ? Watch.By.CLOCK : Watch.By.PERSON;
            watch.taken(whom, reply.outcome(), Duration.ofNanos(System.nanoTime() - begun));
        }
        return reply;
    }

    /** What is stored so may be a ballot, and how many there are so far is no number for anybody; what broke is none. */
    private static boolean isQuiet(Command command) {
        return command.stored() == Storing.OWN;
    }

    private Reply taken(Command command, Request request) {
        var reader = new Reader[] {house};
        try {
            return perform(command, request, reader);
        } catch (Refusal refusal) {
            return privately(Outcome.REFUSED, refused(refusal), reader[0]);
        } catch (Transaction.Unavailable e) {
            LOG.warn("{}: the database cannot be reached", request.command());
            return privately(Outcome.BROKEN, Post.saying("command.unavailable"), reader[0]);
        } catch (Transaction.Uncertain e) {
            LOG.warn("{}: the connection broke while committing", request.command());
            return privately(Outcome.BROKEN, Post.saying("command.uncertain"), reader[0]);
        } catch (RuntimeException e) {
            return broken(request, e, reader[0]);
        }
    }

    /** A person never calls what only the clock calls, and the clock calls nothing else. */
    private static boolean mayCall(Command command, Request request) {
        return command.needs().has(Standing.CLOCK) == request.account().isEmpty();
    }

    private Reply perform(Command command, Request request, Reader[] reader) {
        if (command.stored() == Storing.OWN) {
            Asked asked = transaction.in(() -> admitted(command, request, reader));
            return done(command, command.perform(asked), reader[0]);
        }
        return transaction.in(() -> command.stored() == Storing.NOTHING || isFirst(request)
                ? done(command, command.perform(admitted(command, request, reader)), reader[0])
                : privately(Outcome.DONE, Post.saying("command.done-before"), doorkeeper.reader(request)));
    }

    /** Asked before who it is, so that what comes again does not meet anew whom it has made forgotten. */
    private boolean isFirst(Request request) {
        return request.account()
                .map(account -> inbox.first(account.platform(), request.id()))
                .orElse(true);
    }

    private Asked admitted(Command command, Request request, Reader[] reader) {
        Asker asker = doorkeeper.who(request);
        reader[0] = asker.reader();
        Arguments arguments = ArgumentReader.read(command, new Parameter.Asking(request, asker));
        var asked = new Asked(request, asker, arguments);
        doorkeeper.check(command.needs(), asked);
        return asked;
    }

    private static Reply done(Command command, Post post, Reader reader) {
        return new Reply(Outcome.DONE, command.answers(), post, reader);
    }

    private static Reply privately(Outcome outcome, Post post, Reader reader) {
        return new Reply(outcome, Answers.PRIVATELY, post, reader);
    }

    private static Post refused(Refusal refusal) {
        Text recorded = refusal.recorded().orElse(Text.of("command.nothing-recorded"));
        return Post.saying("command.refused", refusal.why(), recorded);
    }

    private Reply unknown(Request request) {
        String typed = Parameters.shortened(request.command());
        var nearest = commands.nearest(typed).stream().map(Text.Typed::new).toArray();
        Post post = nearest.length == 3
                ? Post.saying("command.unknown", typed, nearest[0], nearest[1], nearest[2])
                : Post.saying("command.unknown-plain", typed);
        return privately(Outcome.UNREADABLE, post, house);
    }

    /** The reference ties what the user reads to the log; the log never holds the arguments. */
    private Reply broken(Request request, RuntimeException e, Reader reader) {
        byte[] bytes = new byte[2];
        random.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("{} broke, reference {}", request.command(), reference, Wordless.of(e));
        return privately(Outcome.BROKEN, Post.saying("command.broken", reference), reader);
    }
}
