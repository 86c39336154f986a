package org.moot.moot;

import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.notice.Hanging;

/**
 * In which assembly something was said.
 *
 * @param thread empty where it was said in the hall itself
 */
record Where(Optional<Hanging> thread, Assembly assembly) {}
