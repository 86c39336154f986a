package org.moot.office;

import java.time.Instant;
import java.util.Map;
import org.moot.assembly.Assembly;
import org.moot.assembly.Charters;
import org.moot.assembly.Setting;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;

/** {@code charter call 48h}: a setting of the charter gets another value. */
final class ChangeCharter implements Doing {
    private final Charters charters;

    ChangeCharter(Charters charters) {
        this.charters = charters;
    }

    @Override
    public String kind() {
        return "charter";
    }

    @Override
    public Effect read(String typed, Assembly assembly) {
        String[] parts = typed.strip().split("\\s+", 2);
        Setting setting = Setting.called(parts[0])
                .orElseThrow(() ->
                        Refusal.because("office.effect-no-setting", parts[0], new Text.Typed("assembly charter")));
        Refusal.unless(parts.length == 2, "office.effect-no-value", setting.word(), setting.byDefault());
        String value = Charters.checked(setting, parts[1]);
        Refusal.when(
                assembly.charter().the(setting).equals(value), "assembly.charter-so-already", setting.word(), value);
        return new Effect(kind(), Map.of("setting", setting.word(), "value", value));
    }

    @Override
    public Text words(Effect effect, Assembly assembly) {
        return Text.of(
                "office.effect-charter",
                effect.the("setting"),
                effect.the("value"),
                assembly.charter().the(setting(effect)));
    }

    @Override
    public Text perform(Effect effect, Assembly assembly, int answers, Instant now) {
        charters.change(assembly.id(), setting(effect), effect.the("value"), now);
        return Text.of("office.done-charter", effect.the("setting"), effect.the("value"));
    }

    private static Setting setting(Effect effect) {
        return Setting.called(effect.the("setting")).orElseThrow();
    }
}
