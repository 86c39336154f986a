package org.moot.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moot.audit.Bytes;
import org.moot.audit.MerkleTree;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.People;
import org.moot.people.PersonId;

/** Shows somebody the own line of a roll, under the reference that they had then, with all that is needed to check it against the published hash. */
final class MeRoll implements Command {
    private final Parameter<Vote> vote;
    private final Roll roll;
    private final People people;

    MeRoll(Parameter<Vote> vote, Roll roll, People people) {
        this.vote = vote;
        this.people = people;
        this.roll = roll;
    }

    @Override
    public String name() {
        return "me roll";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        Vote about = asked.the(vote);
        PersonId person = PersonId.asking(asked);
        Roll.Entry mine = Stream.concat(Stream.of(person), people.formerly(person).stream())
                .flatMap(each -> roll.find(about.id(), each).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.because("vote.not-on-roll", about.question()));
        List<Bytes> leaves =
                roll.all(about.id()).stream().map(Roll.Entry::leaf).sorted().toList();
        int place = leaves.indexOf(mine.leaf());
        var items = new ArrayList<Block.Item>();
        items.add(hash("vote.roll-person", mine.person().toString()));
        items.add(hash("vote.roll-salt", mine.salt().hex()));
        items.add(hash("vote.roll-leaf", mine.leaf().hex()));
        MerkleTree.path(leaves, place).forEach(step -> items.add(hash("vote.roll-step", step.hex())));
        items.add(hash("vote.roll-root", about.rollRoot()));
        return Post.titled(Text.of("vote.roll-title", about.id().toString(), about.question()))
                .prose("vote.roll-place", place + 1, leaves.size())
                .items(items)
                .prose("vote.roll-how")
                .done();
    }

    private static Block.Item hash(String key, String value) {
        return Post.item(Text.of(key), Text.of("vote.hash", value));
    }
}
