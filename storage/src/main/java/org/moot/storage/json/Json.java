package org.moot.storage.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import org.moot.assembly.AssemblyId;
import org.moot.audit.Bytes;
import org.moot.conversation.Block;
import org.moot.conversation.Content;
import org.moot.conversation.Speech;
import org.moot.conversation.Text;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Stage;
import org.moot.vote.Amendment;
import org.moot.vote.Vote;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes values of the core and reads them again. What an older version wrote is read by a newer one: unknown fields are
 * passed over, and kinds carry names of their own that stay when a class is renamed.
 */
public final class Json {

    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        var values = new SimpleModule("values")
                .addSerializer(Text.class, new TextJson.Writer())
                .addDeserializer(Text.class, new TextJson.Reader())
                .addSerializer(Bytes.class, new BytesJson.Writer())
                .addDeserializer(Bytes.class, new BytesJson.Reader())
                .addSerializer(Content.class, new ContentJson.Writer())
                .addDeserializer(Content.class, new ContentJson.Reader());
        return JsonMapper.builder()
                .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                        .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(values)
                .addMixIn(Block.class, Kinds.Blocks.class)
                .addMixIn(Parcel.class, Kinds.Parcels.class)
                .addMixIn(Spot.class, Kinds.Spots.class)
                .addMixIn(Speech.Passage.class, Kinds.Passages.class)
                .addMixIn(Speech.Run.class, Kinds.Runs.class)
                .addMixIn(Stage.class, Kinds.Stages.class)
                .addMixIn(Vote.State.class, Kinds.VoteStates.class)
                .addMixIn(Act.State.class, Kinds.ActStates.class)
                .addMixIn(Amendment.class, Kinds.Amendments.class)
                .addMixIn(PersonId.class, Ids.OfPerson.class)
                .addMixIn(AssemblyId.class, Ids.OfAssembly.class)
                .addMixIn(ProposalId.class, Ids.OfProposal.class)
                .build();
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The elements carry the names of their kinds, which the bare list could not know. */
    public static <T> String writeList(List<T> values, Class<T> type) {
        return MAPPER.writerFor(listOf(type)).writeValueAsString(values);
    }

    public static <T> List<T> readList(String json, Class<T> type) {
        return MAPPER.readValue(json, listOf(type));
    }

    private static JavaType listOf(Class<?> type) {
        return MAPPER.getTypeFactory().constructCollectionType(List.class, type);
    }
}
