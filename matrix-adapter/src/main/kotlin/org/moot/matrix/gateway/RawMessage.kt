package org.moot.matrix.gateway

import de.connect2x.trixnity.core.model.events.MessageEventContent
import de.connect2x.trixnity.core.model.events.m.Mentions
import de.connect2x.trixnity.core.model.events.m.RelatesTo
import de.connect2x.trixnity.core.serialization.events.EventContentSerializerMappings
import de.connect2x.trixnity.core.serialization.events.MessageEventContentSerializerMapping
import de.connect2x.trixnity.core.serialization.events.default
import kotlinx.serialization.KSerializer
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.buildClassSerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonEncoder
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject

/**
 * A message as the JSON that it is. Trixnity's own classes drop what they do not know; and its class for the unknown knows no
 * relation, which would then stand inside the ciphertext only, where the server sees no thread.
 */
internal data class RawMessage(val raw: JsonObject, override val relatesTo: RelatesTo?) : MessageEventContent {
    override val mentions: Mentions? = null
    override val externalUrl: String? = null

    override fun copyWith(relatesTo: RelatesTo?) = copy(relatesTo = relatesTo)

    companion object {
        private val lenient = Json { ignoreUnknownKeys = true }

        fun of(raw: JsonObject): RawMessage {
            val relation = (raw["m.relates_to"] as? JsonObject)?.let { JsonObject(it - "m.new_content") }
            return RawMessage(raw, relation?.let {
                runCatching { lenient.decodeFromJsonElement(RelatesTo.serializer(), it) }.getOrNull()
            })
        }
    }
}

internal object RawMessageSerializer : KSerializer<RawMessage> {
    override val descriptor: SerialDescriptor = buildClassSerialDescriptor("RawMessage")

    override fun deserialize(decoder: Decoder) = RawMessage.of((decoder as JsonDecoder).decodeJsonElement().jsonObject)

    override fun serialize(encoder: Encoder, value: RawMessage) = (encoder as JsonEncoder).encodeJsonElement(value.raw)
}

/** In the place of the one that is there: of two for one type, reading would take the last and writing the first. */
internal fun mappings() = object : EventContentSerializerMappings by EventContentSerializerMappings.default {
    override val message = EventContentSerializerMappings.default.message
        .filterNot { it.type == MESSAGE }
        .toSet() + MessageEventContentSerializerMapping(MESSAGE, RawMessage::class, RawMessageSerializer)
}

internal const val MESSAGE = "m.room.message"
