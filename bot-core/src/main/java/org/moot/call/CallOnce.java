package org.moot.call;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;

/** Sets up one call. */
final class CallOnce implements Command {
    private final Parameter<Assembly> assembly;
    private final SettingUp settingUp;

    CallOnce(Diary diary, SettingUp settingUp) {
        this.assembly = diary.assembly();
        this.settingUp = settingUp;
    }

    @Override
    public String name() {
        return "call once";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Given.TITLE, Given.ON, Given.AT, Given.LENGTH_OF, Given.OPEN, assembly, Given.ZONE);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Assembly where = asked.the(assembly);
        ZoneId zone = asked.maybe(Given.ZONE).orElse(where.charter().zone());
        var rhythm = new Rhythm(asked.the(Given.ON), asked.the(Given.AT), zone, false, Optional.empty());
        SettingUp.check(rhythm, rhythm.first().atTime(rhythm.at()));
        return settingUp.setUp(asked, where, rhythm);
    }
}
