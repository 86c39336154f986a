package org.moot.discord;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.moot.conversation.Block;

/**
 * A post as Discord shows it: words, then pictures and files, then buttons.
 *
 * @param text the whole of the words, however long
 * @param restInFile said where the words do not fit and the whole of them is a file
 * @param step how far what it is about has come, where it is about something that has a road
 */
record Sheet(
        String text,
        List<Pictures.Picture> pictures,
        List<Paper> files,
        List<Button> buttons,
        String restInFile,
        Optional<Block.Step> step) {
    /** Discord takes 4000 characters in one message. */
    static final int LONGEST = 3800;

    private static final int MOST_PAGES = 5;
    private static final int MOST_ROWS = 4;
    private static final int BUTTONS_IN_A_ROW = 5;

    /** A file. */
    record Paper(String name, byte[] content) {
        static Paper of(String name, String content) {
            return new Paper(name, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    Sheet {
        pictures = List.copyOf(pictures);
        files = List.copyOf(files);
        buttons = List.copyOf(buttons);
    }

    /** The same with other words, and nothing else but its buttons. */
    Sheet saying(String words) {
        return new Sheet(words, List.of(), List.of(), buttons, restInFile, Optional.empty());
    }

    /** The same with one more button before the others. */
    Sheet with(Button first) {
        var all = new ArrayList<Button>();
        all.add(first);
        all.addAll(buttons);
        return new Sheet(text, pictures, files, all, restInFile, step);
    }

    /** Everything in one message, which can be edited in place; what does not fit is a file beside it. */
    MessageCreateData message(int mark) {
        if (text.length() <= LONGEST) {
            return message(text, pictures, files, buttons, mark);
        }
        var all = new ArrayList<>(files);
        all.add(Paper.of("whole.txt", text));
        String begun = pages(text, LONGEST - restInFile.length() - 4).getFirst();
        return message(begun + "\n\n" + restInFile, pictures, all, buttons, mark);
    }

    /** Everything in as many messages as it takes, the buttons below the last. */
    List<MessageCreateData> messages() {
        List<String> pages = pages(text, LONGEST);
        if (pages.size() > MOST_PAGES) {
            return List.of(message(0));
        }
        var messages = new ArrayList<MessageCreateData>();
        for (String page : pages.subList(0, pages.size() - 1)) {
            messages.add(message(page, List.of(), List.of(), List.of(), 0));
        }
        messages.add(message(pages.getLast(), pictures, files, buttons, 0));
        return messages;
    }

    /** The same as the new words of a message that is there; what it had is gone, files too. */
    static MessageEditData edit(MessageCreateData message) {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(message.getComponents())
                .setAttachments(List.of())
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .build();
    }

    private static MessageCreateData message(
            String words, List<Pictures.Picture> pictures, List<Paper> files, List<Button> buttons, int mark) {
        var parts = new ArrayList<ContainerChildComponent>();
        parts.add(TextDisplay.of(words.isBlank() ? "…" : words));
        for (Pictures.Picture picture : pictures) {
            var file = FileUpload.fromData(picture.png(), "result.png").setDescription(picture.alternative());
            parts.add(MediaGallery.of(MediaGalleryItem.fromFile(file).withDescription(picture.alternative())));
        }
        files.forEach(file -> parts.add(FileDisplay.fromFile(FileUpload.fromData(file.content(), file.name()))));
        int rows = Math.min(MOST_ROWS, (buttons.size() + BUTTONS_IN_A_ROW - 1) / BUTTONS_IN_A_ROW);
        for (int row = 0; row < rows; row++) {
            int end = Math.min(buttons.size(), (row + 1) * BUTTONS_IN_A_ROW);
            parts.add(ActionRow.of(buttons.subList(row * BUTTONS_IN_A_ROW, end)));
        }
        Container container = Container.of(parts);
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(mark == 0 ? container : container.withUniqueId(mark))
                .build();
    }

    /** Cuts between lines where it can. */
    private static List<String> pages(String text, int longest) {
        var pages = new ArrayList<String>();
        String rest = text;
        while (rest.length() > longest) {
            int line = rest.lastIndexOf('\n', longest);
            int end = line > longest / 2 ? line : whole(rest, longest);
            pages.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        pages.add(rest);
        return pages;
    }

    /** Never between the halves of a character, nor between a backslash and what it makes harmless. */
    private static int whole(String text, int longest) {
        int end = longest;
        while (end > longest - 8 && (Character.isHighSurrogate(text.charAt(end - 1)) || text.charAt(end - 1) == '\\')) {
            end--;
        }
        return end;
    }
}
