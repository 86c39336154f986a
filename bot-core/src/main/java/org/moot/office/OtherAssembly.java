package org.moot.office;

import java.util.Locale;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;

/** The other assembly that an effect speaks of. */
final class OtherAssembly {
    private OtherAssembly() {}

    static Assembly called(String typed, Assemblies assemblies) {
        return assemblies
                .called(typed.toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () -> Refusal.because("office.effect-no-assembly", typed, new Text.Typed("assembly list")));
    }

    static Optional<Assembly> of(Effect effect, Assemblies assemblies) {
        return assemblies.find(new AssemblyId(Long.parseLong(effect.the("other"))));
    }
}
