package org.moot.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moot.Party;
import org.moot.assembly.Assembly;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Request;
import org.moot.command.Standing;
import org.moot.command.TypedLine;
import org.moot.conversation.Place;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.people.PersonId;
import org.moot.scene.Scene;

/** The table of rights in the docs says what the gate does. */
class GateTest {
    private final Scene scene = new Scene(
            List.of(new Party.CoreAssembly("electoral", "Electoral Society", "Governs all internal elections.")));

    @BeforeEach
    void somebodyOfEveryKindIsThere() {
        scene.says("ana", "assembly found Tree Society remit: Plants trees. handle: trees");
        for (Standing kind : Standing.values()) {
            scene.says(kind.word(), "welcome");
            if (kind != Standing.STRANGER) {
                scene.says(kind.word(), "assembly join");
            }
        }
        scene.says("ana", "member admit member");
        scene.look(() -> {
            appoint(Officer.SECRETARY, Standing.SECRETARY);
            appoint(Officer.MEMBERSHIP, Standing.MEMBERSHIP_OFFICER);
            Assembly electoral = scene.stores().assemblies().called("electoral").orElseThrow();
            return appoint(electoral, Electors.OFFICE, Standing.ELECTORAL_OFFICER);
        });
    }

    static Stream<Arguments> everyRightAndEveryKindOfPerson() {
        Stream<Permission> rights = Stream.concat(Stream.of(Permission.ANYBODY), Stream.of(Right.values()));
        return rights.flatMap(right -> Stream.of(Standing.values())
                .filter(kind -> kind != Standing.CLOCK)
                .map(kind -> Arguments.of(right.key(), kind, right)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyRightAndEveryKindOfPerson")
    void theGateLetsThroughWhomTheTableSays(String name, Standing kind, Permission right) {
        assertThat(lets(kind, right)).isEqualTo(right.has(kind));
    }

    @Test
    void fillingInAFormMeetsNobody() {
        long before = scene.look(() -> scene.stores().people().count());
        var typed = TypedLine.read("assembly join", scene.core().commands());
        var request = new Request(
                "form",
                Optional.of(Scene.account("stranger")),
                "Stranger",
                new Place(Scene.PLATFORM, "elsewhere"),
                typed.command(),
                typed.arguments(),
                false,
                scene.now());
        var form = scene.core().form();
        Parameter<?> assembly = form.missing(request).getFirst();
        assertThat(form.suggest(request, assembly, "tr")).containsExactly("trees");
        assertThat(form.fault(request, assembly)).isPresent();
        assertThat(scene.look(() -> scene.stores().people().count())).isEqualTo(before);
    }

    @Test
    void theClockGivesOnlyWhatNobodyElseGives() {
        for (Command command : scene.core().commands().all()) {
            boolean isClocks = command.needs().key().equals("clock");
            assertThat(command.needs().has(Standing.CLOCK)).as(command.name()).isEqualTo(isClocks);
            if (isClocks) {
                assertThat(scene.says("ana", command.name()).key())
                        .as(command.name())
                        .isEqualTo("command.unknown");
            }
        }
    }

    private boolean lets(Standing kind, Permission right) {
        var stores = scene.stores();
        var here = new Here(stores.assemblies(), stores.halls(), stores.hangings());
        var gate = new Gate(
                stores.people(),
                stores.assemblies(),
                stores.roster(),
                stores.officers(),
                here,
                new Electors("electoral", stores.assemblies(), stores.officers(), stores.roster(), stores.people()),
                new Reader(java.util.Locale.ENGLISH, java.time.ZoneId.of("Europe/London")));
        var request = new Request(
                "x",
                Optional.of(Scene.account(kind.word())),
                kind.word(),
                new Place(Scene.PLATFORM, "garden"),
                "moot list",
                Map.of(),
                scene.now());
        try {
            return scene.look(() -> {
                gate.check(right, new Asked(request, gate.who(request), new org.moot.command.Arguments()));
                return true;
            });
        } catch (Refusal refusal) {
            return false;
        }
    }

    private boolean appoint(String office, Standing kind) {
        return appoint(scene.stores().assemblies().home().orElseThrow(), office, kind);
    }

    private boolean appoint(Assembly where, String office, Standing kind) {
        PersonId person = scene.person(kind.word()).id();
        scene.stores()
                .officers()
                .put(new Officer(
                        where.id(),
                        office,
                        person,
                        scene.now(),
                        scene.now().plus(Duration.ofDays(90)),
                        false,
                        Set.of(),
                        false));
        return true;
    }
}
