package org.moot.storage.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.moot.conversation.Block;
import org.moot.conversation.Speech;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.office.Act;
import org.moot.proposal.Stage;
import org.moot.vote.Amendment;
import org.moot.vote.Vote;

/** The names under which the kinds of sealed values are stored. A name is never changed, nor used for another kind. */
final class Kinds {

    private static final String IS = "is";

    private Kinds() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = IS)
    @JsonSubTypes({
        @Type(name = "title", value = Block.Title.class),
        @Type(name = "prose", value = Block.Prose.class),
        @Type(name = "facts", value = Block.Facts.class),
        @Type(name = "choices", value = Block.Choices.class),
        @Type(name = "score-sheet", value = Block.ScoreSheet.class),
        @Type(name = "tally", value = Block.Tally.class),
        @Type(name = "agenda", value = Block.Agenda.class),
        @Type(name = "document", value = Block.Document.class),
        @Type(name = "progress", value = Block.Progress.class),
        @Type(name = "actions", value = Block.Actions.class)
    })
    interface Blocks {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = IS)
    @JsonSubTypes({
        @Type(name = "say", value = Parcel.Say.class),
        @Type(name = "hang", value = Parcel.Hang.class),
        @Type(name = "open", value = Parcel.Open.class),
        @Type(name = "revise", value = Parcel.Revise.class),
        @Type(name = "hide", value = Parcel.Hide.class),
        @Type(name = "mute", value = Parcel.Mute.class),
        @Type(name = "pin", value = Parcel.Pin.class),
        @Type(name = "mirror", value = Parcel.Mirror.class),
        @Type(name = "mirror-anew", value = Parcel.MirrorAnew.class),
        @Type(name = "unsay", value = Parcel.Unsay.class),
        @Type(name = "mark", value = Parcel.Mark.class),
        @Type(name = "hide-copy", value = Parcel.HideCopy.class),
        @Type(name = "skipped", value = Parcel.Skipped.class)
    })
    interface Parcels {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = IS)
    @JsonSubTypes({
        @Type(name = "hall", value = Spot.Hall.class),
        @Type(name = "thread", value = Spot.Thread.class),
        @Type(name = "mirror", value = Spot.Mirror.class),
        @Type(name = "door", value = Spot.Door.class)
    })
    interface Spots {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = IS)
    @JsonSubTypes({
        @Type(name = "paragraph", value = Speech.Paragraph.class),
        @Type(name = "heading", value = Speech.Heading.class),
        @Type(name = "quote", value = Speech.Quote.class),
        @Type(name = "fence", value = Speech.Fence.class),
        @Type(name = "items", value = Speech.Items.class)
    })
    interface Passages {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = IS)
    @JsonSubTypes({
        @Type(name = "plain", value = Speech.Plain.class),
        @Type(name = "break", value = Speech.Break.class),
        @Type(name = "styled", value = Speech.Styled.class),
        @Type(name = "code", value = Speech.Code.class),
        @Type(name = "link", value = Speech.Link.class),
        @Type(name = "mentioned", value = Speech.Mentioned.class)
    })
    interface Runs {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = IS)
    @JsonSubTypes({
        @Type(name = "deliberation", value = Stage.Deliberation.class),
        @Type(name = "calling", value = Stage.Calling.class),
        @Type(name = "voting", value = Stage.Voting.class),
        @Type(name = "decided", value = Stage.Decided.class),
        @Type(name = "lapsed", value = Stage.Lapsed.class),
        @Type(name = "withdrawn", value = Stage.Withdrawn.class)
    })
    interface Stages {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = IS)
    @JsonSubTypes({
        @Type(name = "announced", value = Vote.State.Announced.class),
        @Type(name = "open", value = Vote.State.Open.class),
        @Type(name = "paused", value = Vote.State.Paused.class),
        @Type(name = "closed", value = Vote.State.Closed.class),
        @Type(name = "counted", value = Vote.State.Counted.class),
        @Type(name = "final", value = Vote.State.Final.class),
        @Type(name = "void", value = Vote.State.Void.class)
    })
    interface VoteStates {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = IS)
    @JsonSubTypes({
        @Type(name = "asked", value = Act.State.Asked.class),
        @Type(name = "approved", value = Act.State.Approved.class),
        @Type(name = "performed", value = Act.State.Performed.class),
        @Type(name = "refused", value = Act.State.Refused.class),
        @Type(name = "lapsed", value = Act.State.Lapsed.class)
    })
    interface ActStates {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = IS)
    @JsonSubTypes({
        @Type(name = "moved", value = Amendment.Moved.class),
        @Type(name = "roll-grew", value = Amendment.RollGrew.class),
        @Type(name = "stricter", value = Amendment.Stricter.class),
        @Type(name = "restored", value = Amendment.Restored.class)
    })
    interface Amendments {}
}
