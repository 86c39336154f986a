package org.moot;

import java.util.List;
import org.moot.conversation.Reader;

/**
 * What is particular about one party, from its settings; nothing of it is compiled in.
 *
 * @param name as it is shown
 * @param house language and zone where nothing more particular is known
 * @param coreAssemblies every member of the party is in these; founded at the first start
 * @param electoral the handle of the core assembly whose electoral officers act, two together, where something is out of
 *     the rule
 * @param smallestFee what a subscription costs at least, in words such as {@code £2 per quarter}
 */
public record Party(
        String name, Reader house, List<CoreAssembly> coreAssemblies, String electoral, String smallestFee) {
    public Party {
        coreAssemblies = List.copyOf(coreAssemblies);
    }

    /** @param remit the one thing it decides about, in a sentence */
    public record CoreAssembly(String handle, String name, String remit) {}
}
