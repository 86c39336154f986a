package org.moot.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moot.audit.Bytes;
import org.moot.contract.Everything;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.office.Act;
import org.moot.office.Effect;
import org.moot.people.PersonId;
import org.moot.proposal.Stage;
import org.moot.vote.Vote;

class JsonTest {

    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00.123456Z");
    private static final PersonId ANA = PersonId.fresh();
    private static final Subject CARD = Subject.of("proposal", 12);
    private static final Place HALL = new Place("matrix", "!room:example.org");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(
                        Parcel.class,
                        new Parcel.Say(Everything.post(), new Reader(Locale.UK, ZoneId.of("Europe/London")))),
                Arguments.of(Parcel.class, new Parcel.Hang(CARD)),
                Arguments.of(Parcel.class, new Parcel.Open(CARD, "Plant a \"tree\" 🌳")),
                Arguments.of(Parcel.class, new Parcel.Revise(CARD)),
                Arguments.of(Parcel.class, new Parcel.Hide("m1", true)),
                Arguments.of(Spot.class, new Spot.Hall(HALL)),
                Arguments.of(Spot.class, new Spot.Thread(HALL, CARD)),
                Arguments.of(Spot.class, new Spot.Door(new Account("discord", "123"))),
                Arguments.of(Stage.class, new Stage.Deliberation(THEN, THEN, Optional.of(ANA))),
                Arguments.of(Stage.class, new Stage.Deliberation(THEN, THEN, Optional.empty())),
                Arguments.of(Stage.class, new Stage.Calling(1, 2, THEN, THEN, THEN, 9, 3, Optional.of(THEN))),
                Arguments.of(Stage.class, new Stage.Voting(Long.MAX_VALUE)),
                Arguments.of(Stage.class, new Stage.Decided(4, THEN)),
                Arguments.of(Stage.class, new Stage.Lapsed(THEN)),
                Arguments.of(Stage.class, new Stage.Withdrawn(THEN, THEN)),
                Arguments.of(Vote.State.class, new Vote.State.Announced(THEN, THEN)),
                Arguments.of(Vote.State.class, new Vote.State.Open(THEN, THEN)),
                Arguments.of(Vote.State.class, new Vote.State.Closed(THEN, 2, 3)),
                Arguments.of(Vote.State.class, new Vote.State.Void(THEN)),
                Arguments.of(
                        Vote.State.class,
                        new Vote.State.Counted(THEN, new Vote.Result(5, 4, 1, 2, true, Everything.blocks()))),
                Arguments.of(Act.State.class, new Act.State.Asked()),
                Arguments.of(Act.State.class, new Act.State.Approved(ANA, THEN)),
                Arguments.of(Act.State.class, new Act.State.Performed(ANA, THEN, THEN, Text.of("vote.moved", 1))),
                Arguments.of(Act.State.class, new Act.State.Refused(ANA, THEN)),
                Arguments.of(Act.State.class, new Act.State.Lapsed(THEN)),
                Arguments.of(Effect.class, new Effect("appoint", Map.of("office", "secretary", "", "'"))),
                Arguments.of(Bytes.class, Bytes.of(new byte[] {0, -1, 7})));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void everyKindOfValueComesBackAsWhatItWas(Class<T> type, T value) {
        assertThat(Json.read(Json.write(value), type)).isEqualTo(value);
    }

    @Test
    void everyBlockAndEveryKindOfArgumentComesBack() {
        List<Block> blocks = Everything.blocks();
        assertThat(Json.readList(Json.writeList(blocks, Block.class), Block.class))
                .isEqualTo(blocks);
        assertThat(blocks.stream().map(Object::getClass).distinct())
                .as("Everything holds every kind of block")
                .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("sealedTypes")
    void everyKindOfASealedTypeHasAWrittenName(Class<?> type, Class<?> kinds) {
        var named = Arrays.stream(kinds.getAnnotation(JsonSubTypes.class).value());
        assertThat(named.map(JsonSubTypes.Type::value)).containsExactlyInAnyOrder(type.getPermittedSubclasses());
    }

    static Stream<Arguments> sealedTypes() {
        return Stream.of(
                Arguments.of(Block.class, Kinds.Blocks.class),
                Arguments.of(Parcel.class, Kinds.Parcels.class),
                Arguments.of(Spot.class, Kinds.Spots.class),
                Arguments.of(Stage.class, Kinds.Stages.class),
                Arguments.of(Vote.State.class, Kinds.VoteStates.class),
                Arguments.of(Act.State.class, Kinds.ActStates.class));
    }

    /** Written forms are promises: a newer version reads what an older one wrote, and passes over what it does not know. */
    @Test
    void theWrittenFormStays() {
        assertThat(Json.write(new Spot.Thread(HALL, CARD))).isEqualTo("""
                        {"is":"thread","hall":{"platform":"matrix","address":"!room:example.org"},"about":{"kind":"proposal","key":"12"}}\
                        """);
        assertThat(Json.write(Text.of("vote.closes", 3, "typed", THEN))).isEqualTo("""
                        {"key":"vote.closes","args":[{"int":3},"typed",{"at":"2026-03-02T10:00:00.123456Z"}]}\
                        """);
        assertThat(Json.read("{\"is\":\"voting\",\"vote\":3,\"later\":{\"x\":[1]}}", Stage.class))
                .isEqualTo(new Stage.Voting(3));
        assertThat(Json.read(
                        "{\"is\":\"deliberation\",\"since\":\"2026-03-02T10:00:00Z\",\"until\":\"2026-03-05T10:00:00Z\"}",
                        Stage.class))
                .isInstanceOf(Stage.Deliberation.class);
    }

    @Test
    void aTextHoldsOnlyWhatItMay() {
        assertThatThrownBy(() -> Json.write(Text.of("x", new StringBuilder("y"))))
                .hasMessageContaining("a text cannot hold a StringBuilder");
    }
}
