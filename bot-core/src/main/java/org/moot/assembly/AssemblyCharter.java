package org.moot.assembly;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Unreadable;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Shows an assembly's charter; at the beginning its founder also changes it so. */
final class AssemblyCharter implements Command {
    private static final Parameter<Setting> SETTING =
            new Parameter<>("setting", Shape.CHOICE, true, 40, new SettingReading(), "call").optional();
    private static final Parameter<String> VALUE =
            Parameters.line("value", 200, "48h").optional();

    private final Parameter<Assembly> assembly;
    private final Charters charters;
    private final Beginning beginning;
    private final Audience audience;

    AssemblyCharter(Parameter<Assembly> assembly, Charters charters, Beginning beginning, Audience audience) {
        this.assembly = assembly;
        this.charters = charters;
        this.beginning = beginning;
        this.audience = audience;
    }

    @Override
    public String name() {
        return "assembly charter";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SETTING, VALUE, assembly);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Optional<Setting> setting = asked.maybe(SETTING);
        Optional<String> value = asked.maybe(VALUE);
        if (setting.isEmpty() || value.isEmpty()) {
            return show(asked.the(assembly), setting);
        }
        return change(asked, setting.get(), Charters.checked(setting.get(), value.get()));
    }

    private Post show(Assembly shown, Optional<Setting> one) {
        List<Block.Fact> facts = Arrays.stream(Setting.values())
                .filter(setting -> one.isEmpty() || one.get() == setting)
                .map(setting -> fact(setting, shown.charter()))
                .toList();
        return Post.titled(Text.of("assembly.charter", shown.name()))
                .block(new Block.Facts(facts))
                .prose("assembly.charter-how", new Text.Typed("assembly charter call 48h"), draft("call", "48h"))
                .done();
    }

    private static Block.Fact fact(Setting setting, Charter charter) {
        Text meaning = Text.of("assembly.setting." + setting.word());
        Text value = charter.the(setting).equals(setting.byDefault())
                ? Text.of("assembly.value-by-default", setting.byDefault(), meaning)
                : Text.of("assembly.value-changed", charter.the(setting), meaning, setting.byDefault());
        return new Block.Fact(Text.plain(setting.word()), value);
    }

    private Post change(Asked asked, Setting setting, String value) {
        Assembly changed = asked.the(assembly);
        Refusal.when(
                setting == Setting.MIRRORING && value.equals(Setting.WITH_PRIVATE),
                "assembly.charter-discloses",
                draft(setting.word(), value));
        Refusal.unless(
                maySettle(PersonId.asking(asked), changed, setting),
                "assembly.charter-by-decision",
                changed.name(),
                draft(setting.word(), value));
        Refusal.when(
                changed.charter().the(setting).equals(value), "assembly.charter-so-already", setting.word(), value);
        charters.change(changed.id(), setting, value, asked.now());
        if (setting != Setting.MIRRORING || audience.halls(changed.id()).size() < 2) {
            audience.tell(
                    changed.id(),
                    Post.saying(
                            "assembly.charter-changed-by-founder",
                            setting.word(),
                            value,
                            changed.charter().the(setting)));
        }
        return Post.saying(
                "assembly.charter-changed",
                setting.word(),
                value,
                changed.charter().the(setting));
    }

    /**
     * The founder is asked whether halls are mirrored when there are two, and may answer, however many people there are by
     * then.
     */
    private boolean maySettle(PersonId person, Assembly changed, Setting setting) {
        boolean isAnswer = setting == Setting.MIRRORING
                && changed.charter().the(setting).equals(Setting.UNASKED)
                && changed.founder().filter(person::equals).isPresent();
        return isAnswer || beginning.lets(person, changed);
    }

    private static Text.Typed draft(String setting, String value) {
        return new Text.Typed("proposal draft New charter effect: charter " + setting + " " + value);
    }

    /** Reads the word of a setting. */
    private static final class SettingReading implements Parameter.Reading<Setting> {

        @Override
        public Setting read(String typed, Asking asking) {
            return Setting.called(typed.strip())
                    .orElseThrow(() -> new Unreadable(
                            "assembly.no-such-setting",
                            Arrays.stream(Setting.values()).map(Setting::word).collect(Collectors.joining(", ")),
                            new Text.Typed("assembly charter assembly: " + "policy")));
        }

        @Override
        public List<String> suggest(String begun, Asking asking) {
            return Arrays.stream(Setting.values())
                    .map(Setting::word)
                    .filter(word -> word.startsWith(begun.toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }
}
