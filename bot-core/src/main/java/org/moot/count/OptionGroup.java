package org.moot.count;

import java.util.List;

/** Several options in a story, told as a list: <i>B, C and D</i>. */
public record OptionGroup(List<OptionRef> options) {
    public OptionGroup {
        options = List.copyOf(options);
    }

    static OptionGroup of(List<Integer> options) {
        return new OptionGroup(options.stream().map(OptionRef::new).toList());
    }
}
