package org.moot.matrix.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.moot.conversation.Block;

/**
 * A post as Matrix shows it: words in one message or in several, and beside them pictures and files, which are messages of
 * their own.
 */
public final class Sheet {
    static final String WHOLE = "whole.txt";

    /**
     * An event takes 65,536 bytes, in an encrypted room at a third more for the same words; so much leaves room for that and
     * for what servers add.
     */
    static final int MOST_BYTES = 36_000;

    private static final int MOST_PAGES = 5;

    private final List<Part> parts;
    private final List<Picture> pictures;
    private final List<Paper> files;
    private final List<Block.Action> actions;
    private final OptionalLong vote;
    private final Optional<Block.Step> step;
    private final String restInFile;
    private final List<Page> pages;

    /**
     * @param vote the number of the vote whose empty ballot is shown
     * @param step how far what it is about has come
     * @param restInFile said where the words do not fit and the whole of them is a file
     */
    Sheet(
            List<Part> parts,
            List<Picture> pictures,
            List<Paper> files,
            List<Block.Action> actions,
            OptionalLong vote,
            Optional<Block.Step> step,
            String restInFile) {
        this.parts = List.copyOf(parts);
        this.pictures = List.copyOf(pictures);
        this.files = List.copyOf(files);
        this.actions = List.copyOf(actions);
        this.vote = vote;
        this.step = step;
        this.restInFile = restInFile;
        this.pages = Pages.of(parts, MOST_BYTES);
    }

    List<Part> parts() {
        return parts;
    }

    public List<Picture> pictures() {
        return pictures;
    }

    /** What the reader can do next, as it also stands in the words. */
    public List<Block.Action> actions() {
        return actions;
    }

    public Optional<Block.Step> step() {
        return step;
    }

    /** All the words in one message, which can be revised; where they do not fit they go on in a file of {@link #files()}. */
    public Content message() {
        return content(fits() ? pages.getFirst() : begun());
    }

    /** The files beside {@link #message()}. */
    public List<Paper> files() {
        if (fits()) {
            return files;
        }
        var all = new ArrayList<>(files);
        all.add(Paper.of(WHOLE, new Page(parts).body()));
        return all;
    }

    /** All the words in as many messages as it takes, for what is said once; in one and a file where it takes too many. */
    public List<Content> messages() {
        return inPages() ? pages.stream().map(this::content).toList() : List.of(message());
    }

    /** The files beside {@link #messages()}. */
    public List<Paper> filesBesideMessages() {
        return inPages() ? files : files();
    }

    private boolean inPages() {
        return pages.size() <= MOST_PAGES;
    }

    private boolean fits() {
        return pages.size() == 1;
    }

    private Page begun() {
        var rest = new Part.Paragraph(List.of(Piece.words(restInFile)));
        int room = MOST_BYTES - new Page(List.of(rest)).bytes();
        var all = new ArrayList<>(Pages.of(parts, room).getFirst().parts());
        all.add(rest);
        return new Page(all);
    }

    private Content content(Page page) {
        Content content = Content.of(page);
        return vote.isPresent() ? content.aboutVote(vote.getAsLong()) : content;
    }

    /** The first of the words, for the name of a thread or a notification. */
    public String firstLine() {
        return Cut.to(100, new Page(parts).body().lines().findFirst().orElse("…"));
    }
}
