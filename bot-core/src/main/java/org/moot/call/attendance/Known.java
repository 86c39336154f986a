package org.moot.call.attendance;

import java.util.Set;

/**
 * Somebody who can be recognised, and by what.
 *
 * @param person an opaque reference
 * @param countedOnly whether nothing about them is kept but that one more was there
 */
public record Known(
        String person,
        Set<String> passes,
        Set<String> accounts,
        Set<String> mailboxes,
        Set<String> phones,
        boolean countedOnly) {
    public Known {
        passes = Set.copyOf(passes);
        accounts = Set.copyOf(accounts);
        mailboxes = Set.copyOf(mailboxes);
        phones = Set.copyOf(phones);
    }

    public static Known byPass(String person, Set<String> passes, boolean countedOnly) {
        return new Known(person, passes, Set.of(), Set.of(), Set.of(), countedOnly);
    }
}
