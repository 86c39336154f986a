package org.moot.call;

import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;

/** Whether calls of an assembly may be recorded. */
final class Recordings {
    private Recordings() {}

    static boolean may(Assembly assembly) {
        return assembly.charter().the(Setting.RECORDING).equals("yes");
    }
}
