package org.moot.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.moot.Stores;
import org.moot.command.Answers;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.contract.Ground;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.time.TimeMachine;

/** Memory as a ground for contracts. */
final class MemoryGround implements Ground {
    private final Memory memory = new Memory();
    private final AtomicReference<Function<Request, Reply>> dispatcher =
            new AtomicReference<>(MemoryGround::nothingToDo);
    private final TimeMachine time =
            memory.timeMachine(request -> dispatcher.get().apply(request));

    private static Reply nothingToDo(Request request) {
        var reader = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
        return new Reply(Reply.Outcome.DONE, Answers.PRIVATELY, Post.saying("test.done"), reader);
    }

    @Override
    public Stores stores() {
        return memory.stores();
    }

    @Override
    public Instant now() {
        return memory.clock().instant();
    }

    @Override
    public TimeMachine time() {
        return time;
    }

    @Override
    public void deadlinesGoTo(Function<Request, Reply> taker) {
        dispatcher.set(taker);
    }

    @Override
    public void pass(Duration moment) {
        memory.clock().forward(moment);
    }

    @Override
    public boolean isConcurrent() {
        return false;
    }
}
