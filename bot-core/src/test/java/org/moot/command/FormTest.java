package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Reading;
import org.moot.command.Parameter.Shape;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.memory.Memory;

class FormTest {
    private static final Reader HOUSE = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
    private static final Parameter<String> KIND = Parameters.choice("kind", List.of("oak", "ash"), "oak");

    /** Refuses to follow from the place, as a vote does where none is open. */
    private static final Parameter<String> REFUSED =
            new Parameter<>("refused", Shape.WORD, true, 20, new Refusing(), "7");

    private final Memory memory = new Memory();
    private final Some command =
            Some.called("tree plant", Some.TITLE, Some.NUMBER, KIND, REFUSED, Some.TEXT.optional());
    private final Form form = new Form(
            new Commands(List.of(command)), new Everybody(), memory.stores().transaction());

    @Test
    void whatIsNeededAndNotTypedIsMissing() {
        assertThat(form.missing(request("hall", Map.of("title", "Oaks")))).containsExactly(Some.NUMBER, KIND);
    }

    @Test
    void whatFollowsFromThePlaceIsNotMissing() {
        assertThat(form.missing(request("thread", Map.of()))).containsExactly(Some.TITLE, KIND);
    }

    @Test
    void suggestionsBeginAsTyped() {
        assertThat(form.suggest(request("hall", Map.of()), KIND, "o")).containsExactly("oak");
        assertThat(form.suggest(request("hall", Map.of()), REFUSED, "")).isEmpty();
    }

    @Test
    void aFaultSaysWhatTheDispatcherWouldSay() {
        Optional<String> key =
                form.fault(request("hall", Map.of("kind", "elm")), KIND).map(text -> text.key());

        assertThat(key).contains("command.unreadable");
        assertThat(form.fault(request("hall", Map.of("kind", "oak")), KIND)).isEmpty();
    }

    @Test
    void withoutTheDatabaseNothingIsAskedAndNothingSuggested() {
        memory.unplug();

        assertThat(form.missing(request("hall", Map.of()))).isEmpty();
        assertThat(form.suggest(request("hall", Map.of()), KIND, "")).isEmpty();
        assertThat(form.fault(request("hall", Map.of("kind", "elm")), KIND)).isEmpty();
    }

    private Request request(String place, Map<String, String> arguments) {
        return new Request(
                "r1",
                Optional.of(new Account("console", "ana")),
                "ana",
                new Place("console", place),
                "tree plant",
                arguments,
                memory.clock().instant());
    }

    private record Refusing() implements Reading<String> {
        @Override
        public String read(String typed, Asking asking) {
            return typed;
        }

        @Override
        public Optional<String> fromPlace(Asking asking) {
            throw Refusal.because("vote.none-open");
        }

        @Override
        public List<String> suggest(String begun, Asking asking) {
            throw Refusal.because("vote.none-open");
        }
    }

    private record Everybody() implements Doorkeeper {
        @Override
        public Asker who(Request request) {
            return new Asker(Optional.empty(), request.shownName(), HOUSE);
        }

        @Override
        public Asker known(Request request) {
            return who(request);
        }

        @Override
        public Reader reader(Request request) {
            return HOUSE;
        }

        @Override
        public void check(Permission needed, Asked asked) {
            // everybody may
        }
    }
}
