package org.moot.matrix.gateway

import de.connect2x.trixnity.clientserverapi.model.sync.Sync
import de.connect2x.trixnity.core.model.RoomId
import de.connect2x.trixnity.core.model.events.ClientEvent.RoomEvent
import de.connect2x.trixnity.core.model.events.ClientEvent.StrippedStateEvent
import de.connect2x.trixnity.core.model.events.MessageEventContent
import de.connect2x.trixnity.core.model.events.m.room.MemberEventContent
import de.connect2x.trixnity.core.model.events.m.room.Membership
import kotlinx.serialization.json.Json
import kotlinx.serialization.modules.SerializersModule

/** Between Trixnity's classes and the JSON that the rest of the adapter reads. */
internal class Reading(private val json: Json) {
    private val events = json.serializersModule.getContextual(RoomEvent::class)
        ?: error("there is no serializer for events")
    private val contents = json.serializersModule.getContextual(MessageEventContent::class)
        ?: error("there is no serializer for contents")

    fun event(written: String): RoomEvent<*>? = runCatching { json.decodeFromString(events, written) }.getOrNull()

    @Suppress("UNCHECKED_CAST")
    fun content(content: MessageEventContent): String = json.encodeToString(contents, content)

    fun batch(response: Sync.Response, since: String?, own: String): Sink.Batch {
        val seen = mutableListOf<Sink.Seen>()
        val gaps = mutableListOf<Sink.Gap>()
        response.room?.join?.forEach { (room, joined) ->
            joined.timeline?.events?.forEach { seen.add(seen(room, it)) }
            val from = joined.timeline?.previousBatch
            if (joined.timeline?.limited == true && from != null && since != null) {
                gaps.add(Sink.Gap(room.full, from, since))
            }
        }
        val hasKeys = response.toDevice?.events.orEmpty().isNotEmpty()
        return Sink.Batch(response.nextBatch, seen, gaps, invited(response, own), left(response), hasKeys)
    }

    /** How many events others sent. */
    fun ofOthers(response: Sync.Response, own: String): Int =
        response.room?.join.orEmpty().values.sumOf { room -> room.timeline?.events.orEmpty().count { it.sender.full != own } }

    private fun seen(room: RoomId, event: RoomEvent<*>) =
        Sink.Seen(room.full, event.id.full, json.encodeToString(events, event))

    private fun invited(response: Sync.Response, own: String) =
        response.room?.invite.orEmpty().mapNotNull { (room, invite) ->
            invite.strippedState?.events.orEmpty()
                .filterIsInstance<StrippedStateEvent<*>>()
                .firstOrNull { it.stateKey == own && it.content is MemberEventContent }
                ?.let { Sink.Invited(room.full, it.sender.full, (it.content as MemberEventContent).isDirect == true) }
        }

    private fun left(response: Sync.Response) = response.room?.leave.orEmpty().keys.map { it.full }
}
