package org.moot.storage.privacy;

import java.util.List;

/**
 * Where a person stands: each query gives a kind, the card that names the person because of it, and facts as JSON. Those of
 * long lists go by the list and look for the person in each, because they have no index of persons.
 */
final class TraceQueries {

    static final List<String> ALL = List.of(
            """
            select 'founded', null, null, jsonb_build_object('assembly', id)
            from assembly where founder = :person order by id
            """,
            """
            select 'joined', null, null, jsonb_build_object('assembly', assembly, 'since', written(since))
            from joined where person = :person order by assembly
            """,
            """
            select 'took-part', null, null, jsonb_build_object('assembly', assembly, 'day', day)
            from took_part where person = :person order by assembly
            """,
            """
            select 'office', 'assembly', assembly::text, jsonb_build_object('assembly', assembly, 'office', office,
                'since', written(since), 'ends', written(ends))
            from officer where person = :person order by assembly, office
            """,
            """
            select 'removal-asked', null, null, jsonb_build_object('assembly', assembly, 'office', office)
            from officer where paused_by @> jsonb_build_array(:name) order by assembly, office
            """,
            """
            select 'nomination', null, null, jsonb_build_object('assembly', assembly, 'office', office)
            from nomination where nominees @> jsonb_build_array(jsonb_build_object('person', :name))
            order by assembly, office
            """,
            """
            select 'nominations-called', null, null, jsonb_build_object('assembly', assembly, 'office', office)
            from nomination where called_by = :person order by assembly, office
            """,
            """
            select 'act', null, null, jsonb_build_object('act', number, 'assembly', assembly, 'kind', kind,
                'reason', reason)
            from act where asked_by = :person or state ->> 'by' = :name
                or exists (select from jsonb_each_text(details) detail where detail.value = :name) order by number
            """,
            """
            select 'moot', 'moot', id::text, jsonb_build_object('moot', id, 'title', title, 'started', written(started))
            from moot where started_by = :person order by id
            """,
            """
            select 'measure', null, null, jsonb_build_object('measure', number, 'assembly', assembly, 'reason', reason,
                'asked', written(asked))
            from measure where :person in (person, asked_by, confirmed_by) order by number
            """,
            """
            select 'proposal', 'proposal', id::text, jsonb_build_object('proposal', id, 'title', title,
                'began', written(began))
            from proposal where author = :person order by id
            """,
            """
            select 'proposal-about-you', 'proposal', id::text, jsonb_build_object('proposal', id, 'title', title)
            from proposal where about = :person order by id
            """,
            """
            select 'version', 'proposal', id::text, jsonb_build_object('proposal', id, 'number', words -> 'number',
                'text', words -> 'text', 'hurt', words -> 'hurt')
            from proposal, jsonb_array_elements(versions) words
            where versions @> jsonb_build_array(jsonb_build_object('by', :name)) and words ->> 'by' = :name order by id
            """,
            """
            select 'wording', 'proposal', id::text, jsonb_build_object('proposal', id, 'number', words -> 'number',
                'title', words -> 'title', 'text', words -> 'text')
            from proposal, jsonb_array_elements(rewordings) words
            where rewordings @> jsonb_build_array(jsonb_build_object('by', :name)) and words ->> 'by' = :name order by id
            """,
            """
            select 'position', 'proposal', proposal::text, jsonb_build_object('proposal', proposal, 'version', version,
                'stand', stand, 'reason', reason, 'offer', offer, 'at', written(at))
            from position where person = :person order by proposal
            """,
            """
            select 'counted', null, null, jsonb_build_object('proposal', list.proposal, 'round', list.round)
            from counting_list list where exists (select from counting
                where (proposal, round, person) = (list.proposal, list.round, :person)) order by list.proposal, list.round
            """,
            """
            select 'concern', 'proposal', proposal::text, jsonb_build_object('concern', number, 'proposal', proposal,
                'words', words, 'raised', written(raised))
            from concern where by_person = :person order by number
            """,
            """
            select 'review', 'decision', decision::text, jsonb_build_object('decision', decision, 'words', words)
            from review where by_person = :person order by id
            """,
            """
            select 'summary', 'decision', decision::text, jsonb_build_object('decision', decision, 'words', words)
            from summary where by_person = :person order by decision
            """,
            """
            select 'challenge', 'decision', decision::text, jsonb_build_object('decision', decision,
                'words', challenge -> 'words')
            from summary, jsonb_array_elements(challenges) challenge where challenge ->> 'by' = :name order by decision
            """,
            """
            select 'action', 'decision', decision::text, jsonb_build_object('action', number, 'decision', decision,
                'what', what)
            from action where by_person = :person order by number
            """,
            """
            select 'question', null, null, jsonb_build_object('question', number, 'words', words, 'asked', written(asked))
            from question where by_person = :person order by number
            """,
            """
            select 'answer', null, null, jsonb_build_object('question', number, 'words', answer -> 'words')
            from question, jsonb_array_elements(answers) answer
            where answers @> jsonb_build_array(jsonb_build_object('by', :name)) and answer ->> 'by' = :name order by number
            """,
            """
            select 'roll', null, null, jsonb_build_object('vote', vote.id, 'salt', encode(own.salt, 'hex'),
                'leaf', encode(own.leaf, 'hex'),
                'open', case when state_word in ('announced', 'open', 'paused') then 'yes' else 'no' end)
            from vote cross join lateral (select salt, leaf from roll_entry where (vote, person) = (vote.id, :person)) own
            order by vote.id
            """,
            """
            select 'turnout', null, null, jsonb_build_object('vote', vote,
                'voted', case when voted -> :name = 'true' then 'yes' else 'no' end)
            from turnout where voted -> :name is not null order by vote
            """,
            """
            select 'candidate', null, null, jsonb_build_object('vote', vote.id, 'option', option -> 'id')
            from vote, jsonb_array_elements(options) option
            where people and option ->> 'person' = :name order by vote.id
            """,
            """
            select 'call-set-up', null, null, jsonb_build_object('call', id, 'title', title)
            from call_series where by_person = :person order by id
            """,
            """
            select 'call-hosted', 'call', number::text, jsonb_build_object('call', series, 'starts', written(starts))
            from call where host = :person order by number
            """,
            """
            select 'call-item', 'call', number::text, jsonb_build_object('call', series, 'words', item -> 'words')
            from call, jsonb_array_elements(items) item
            where items @> jsonb_build_array(jsonb_build_object('by', :name)) and item ->> 'by' = :name order by number
            """,
            """
            select 'call-coming', null, null, jsonb_build_object('card', call, 'coming', coming)
            from call_answer where person = :person order by call
            """,
            """
            select 'call-pass', null, null, jsonb_build_object('call', series, 'pseudonym', pseudonym)
            from call_pass where person = :person order by series
            """,
            """
            select 'attendance-kept', null, null, jsonb_build_object('kept', 'on')
            from attendance_kept where person = :person
            """,
            """
            select 'attendance', null, null, jsonb_build_object('card', call, 'status', status, 'seconds', seconds)
            from attendance where person = :person order by call
            """,
            """
            select 'attendance-said', null, null, jsonb_build_object('card', call,
                'came', case when came then 'yes' else 'no' end)
            from attendance_said where person = :person order by call
            """,
            """
            select 'attendance-corrected', null, null, jsonb_build_object('card', call)
            from attendance_said where by_person = :person order by call
            """,
            """
            select distinct 'attendance-named', null, null, jsonb_build_object('card', call)
            from attendance_sitting where person = :person
            """,
            """
            select distinct 'attendance-naming', null, null, jsonb_build_object('card', call)
            from attendance_sitting where by_person = :person
            """,
            """
            select 'call-ticket', null, null, jsonb_build_object('card', call)
            from call_ticket where person = :person order by call
            """,
            """
            select 'call-summary', 'call-after', call::text, jsonb_build_object('card', call, 'words', words)
            from call_summary where by_person = :person order by call
            """,
            """
            select 'call-challenge', 'call-after', call::text,
                jsonb_build_object('card', call, 'words', challenge -> 'words')
            from call_summary, jsonb_array_elements(challenges) challenge
            where challenge ->> 'by' = :name order by call
            """,
            """
            select 'reminder', null, null, jsonb_build_object('day', day, 'about', about)
            from reminder where person = :person order by day
            """,
            """
            select 'unmirrored', null, null, jsonb_build_object('words', 'stay where they are said')
            from unmirrored where person = :person
            """,
            """
            select 'letter', null, null, jsonb_build_object('day', day, 'at', to_char(at, 'HH24:MI'))
            from letter where person = :person
            """,
            """
            select 'link-waits', null, null, jsonb_build_object('asked', written(asked), 'due', written(due))
            from link_wish where :person in (goes, stays)
            """,
            """
            select 'happening', null, null, jsonb_build_object('line', canonical)
            from audit_entry where position('=' || :name in canonical) > 0 order by id
            """);

    private TraceQueries() {}
}
