package org.moot.privacy;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.people.PersonId;

/** Gives somebody a file with everything that is tied to them, which cannot hold how they voted, and says why. */
final class MeExport implements Command {
    private final Archive archive;
    private final Words words;

    MeExport(Archive archive, Words words) {
        this.archive = archive;
        this.words = words;
    }

    @Override
    public String name() {
        return "me export";
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
        Dossier dossier = archive.of(PersonId.asking(asked));
        var day = asked.now().atZone(ZoneOffset.UTC).toLocalDate();
        return Post.titled(Text.of("privacy.export"))
                .prose("privacy.export-what")
                .block(new Block.Document("moot-export-" + day + ".json", JsonPage.of(page(dossier, asked))))
                .prose("privacy.export-no-votes")
                .prose("privacy.export-care")
                .done();
    }

    private Map<String, Object> page(Dossier dossier, Asked asked) {
        var page = new LinkedHashMap<String, Object>();
        Reader reader = asked.asker().reader();
        page.put("made", asked.now().toString());
        page.put("how_you_voted", words.say(Text.of("privacy.export-no-votes"), reader, new PlainDialect()));
        page.putAll(dossier.written());
        return page;
    }
}
