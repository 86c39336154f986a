package org.moot.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moot.conversation.Account;
import org.moot.people.Membership;
import org.moot.people.Person;
import org.moot.people.PersonId;

/**
 * All that is kept about one person.
 *
 * @param formers references of before two became one
 */
record Dossier(Person person, List<Account> accounts, List<PersonId> formers, List<Trace> traces) {
    Dossier {
        accounts = List.copyOf(accounts);
        formers = List.copyOf(formers);
        traces = List.copyOf(traces);
    }

    List<Trace> all(String kind) {
        return traces.stream().filter(trace -> trace.is(kind)).toList();
    }

    int count(String kind) {
        return all(kind).size();
    }

    /** The rolls of votes that can still be cast in, or are about to be. */
    long openRolls() {
        return all(Trace.ROLL).stream()
                .filter(trace -> "yes".equals(trace.facts().get("open")))
                .count();
    }

    /** The same for a file: objects, lists and strings, in reading order. */
    Map<String, Object> written() {
        var page = new LinkedHashMap<String, Object>();
        page.put("person", profile());
        page.put(
                "accounts",
                accounts.stream()
                        .map(account -> new TreeMap<>(Map.of("platform", account.platform(), "id", account.id())))
                        .toList());
        var kinds = new TreeMap<String, List<Map<String, String>>>();
        traces.forEach(trace ->
                kinds.computeIfAbsent(trace.kind(), kind -> new ArrayList<>()).add(trace.facts()));
        page.put("tied_to_you", kinds);
        return page;
    }

    private Map<String, String> profile() {
        var profile = new LinkedHashMap<String, String>();
        profile.put("reference", person.id().toString());
        if (!formers.isEmpty()) {
            profile.put(
                    "references_of_before",
                    formers.stream().map(PersonId::toString).collect(Collectors.joining(" ")));
        }
        profile.put("name", person.name());
        profile.put("name_in_library", Boolean.toString(person.namePublic()));
        profile.put("zone", person.zone().getId());
        profile.put("language", person.language().toLanguageTag());
        profile.put("reminders_asked_for", Boolean.toString(person.wantsReminders()));
        profile.put("met", person.met().toString());
        person.membership().ifPresent(membership -> write(membership, profile));
        return profile;
    }

    private static void write(Membership membership, Map<String, String> profile) {
        profile.put("member_since", membership.since().toString());
        membership.ended().ifPresent(ended -> profile.put("member_until", ended.toString()));
        membership.constituency().ifPresent(where -> profile.put("constituency", where));
    }
}
