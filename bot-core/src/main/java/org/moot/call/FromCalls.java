package org.moot.call;

import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.proposal.Origin;
import org.moot.proposal.Origins;

/** What was said in a call, and is written down after it: by the call's number behind a word, as {@code call-12}. */
public final class FromCalls implements Origins {
    private static final String BEFORE = "call-";

    private final Calls calls;
    private final Assemblies assemblies;
    private final Words words;

    public FromCalls(Calls calls, Assemblies assemblies, Words words) {
        this.calls = calls;
        this.assemblies = assemblies;
        this.words = words;
    }

    static String written(Call call) {
        return written(call.number());
    }

    /** What a command is told to mean a call. */
    public static String written(long call) {
        return BEFORE + call;
    }

    @Override
    public Optional<Origin> find(String typed) {
        return numbered(typed)
                .flatMap(calls::find)
                .filter(it -> it.state() == Call.State.OVER)
                .map(this::origin);
    }

    /** The number in what was typed; empty where it means no call. */
    public static Optional<Long> numbered(String typed) {
        return typed.matches(BEFORE + "[0-9]{1,18}")
                ? Optional.of(Long.parseLong(typed.substring(BEFORE.length())))
                : Optional.empty();
    }

    private Origin origin(Call call) {
        Text text = Text.of("call.from-the-call", call.day());
        var reader = assemblies.find(call.assembly()).orElseThrow().reader();
        return new Origin(text, words.say(text, reader, new PlainDialect()));
    }
}
