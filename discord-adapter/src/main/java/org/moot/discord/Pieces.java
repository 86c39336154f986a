package org.moot.discord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
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

/** One message of what somebody said elsewhere: words, and files below them. This is the one place that says whom it calls. */
final class Pieces {
    private static final Pattern PICTURE = Pattern.compile(".*\\.(?:png|jpe?g|gif|webp)");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final int LONGEST_NAME = 100;

    private Pieces() {}

    static MessageCreateData message(String words, List<FileUpload> files, int mark) {
        var parts = new ArrayList<MessageTopLevelComponent>();
        if (!words.isBlank()) {
            parts.add(TextDisplay.of(words));
        }
        List<FileUpload> pictures = files.stream().filter(Pieces::isPicture).toList();
        if (!pictures.isEmpty()) {
            parts.add(MediaGallery.of(pictures.stream().map(Pieces::picture).toList()));
        }
        files.stream().filter(it -> !isPicture(it)).map(FileDisplay::fromFile).forEach(parts::add);
        parts.set(0, Recalled.marked(parts.getFirst(), mark));
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(parts)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .build();
    }

    private static MediaGalleryItem picture(FileUpload file) {
        return MediaGalleryItem.fromFile(file).withDescription(file.getName());
    }

    private static boolean isPicture(FileUpload file) {
        return PICTURE.matcher(file.getName().toLowerCase(Locale.ROOT)).matches();
    }

    /** Of two files with one name only one would be shown. */
    static FileUpload file(String name, byte[] bytes, Set<String> used) {
        String plain = ODD.matcher(name.strip()).replaceAll("_");
        String cut = plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
        String shown = cut.isBlank() || cut.startsWith(".") ? "file" + cut : cut;
        String only = used.add(shown) ? shown : used.size() + "-" + shown;
        used.add(only);
        return FileUpload.fromData(bytes, only);
    }

    static boolean hasWords(Message message) {
        return message.getComponentTree().getComponents().stream().anyMatch(TextDisplay.class::isInstance);
    }

    static boolean hasOnlyWords(Message message) {
        return message.getComponentTree().getComponents().stream().allMatch(TextDisplay.class::isInstance);
    }

    /** The same files below other words. */
    static MessageEditData changed(Message message, String words) {
        var parts = new ArrayList<MessageTopLevelComponent>();
        for (MessageTopLevelComponent part : message.getComponentTree().getComponents()) {
            switch (part) {
                case TextDisplay text -> words(text, words).ifPresent(parts::add);
                case FileDisplay file ->
                    parts.add(FileDisplay.fromFileName(name(file.getUrl())).withUniqueId(file.getUniqueId()));
                case MediaGallery gallery ->
                    parts.add(MediaGallery.of(gallery.getItems().stream()
                                    .map(Pieces::there)
                                    .toList())
                            .withUniqueId(gallery.getUniqueId()));
                default -> parts.add(part);
            }
        }
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(parts)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .build();
    }

    private static Optional<TextDisplay> words(TextDisplay before, String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(before.withContent(words));
    }

    /** What lies there already is named as a file of this message. */
    private static MediaGalleryItem there(MediaGalleryItem item) {
        String name = name(item.getUrl());
        return MediaGalleryItem.fromUrl("attachment://" + name)
                .withDescription(Optional.ofNullable(item.getDescription()).orElse(name));
    }

    private static String name(String address) {
        String path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
