package org.moot.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moot.assembly.Assembly;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Doing;
import org.moot.office.Effect;

/** Every kind of effect that a decision can have. */
public final class Effects {
    private final Collection<? extends Doing> doings;

    /** @param doings may still grow while the features are put together */
    public Effects(Collection<? extends Doing> doings) {
        this.doings = doings;
    }

    /**
     * Reads what was typed, such as {@code charter call 48h}.
     *
     * @throws Refusal when there is no such effect, or it could not be done even if decided
     */
    public Effect read(String typed, Assembly assembly) {
        String[] words = typed.strip().split("\\s+", 2);
        return named(words[0].toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Refusal.because("proposal.no-such-effect", words[0], kinds()))
                .read(words.length > 1 ? words[1] : "", assembly);
    }

    public Text words(Effect effect, Assembly assembly) {
        return doing(effect).words(effect, assembly);
    }

    Text perform(Effect effect, Assembly assembly, int answers, Instant now) {
        return doing(effect).perform(effect, assembly, answers, now);
    }

    /** The question is over without it. */
    void undone(Effect effect, Assembly assembly, Instant now) {
        doing(effect).undone(effect, assembly, now);
    }

    private Doing doing(Effect effect) {
        return named(effect.kind()).orElseThrow(() -> new IllegalStateException("nobody performs " + effect.kind()));
    }

    private Optional<Doing> named(String kind) {
        return doings.stream()
                .filter(doing -> doing.kind().equals(kind))
                .<Doing>map(doing -> doing)
                .findFirst();
    }

    private String kinds() {
        return doings.stream().map(Doing::kind).sorted().collect(Collectors.joining(", "));
    }
}
