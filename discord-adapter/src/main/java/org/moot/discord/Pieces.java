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
import net.dv8tion.jda.api.utils.AttachedFile;
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
        String shown = shown(name);
        String only = used.add(shown) ? shown : used.size() + "-" + shown;
        used.add(only);
        return FileUpload.fromData(bytes, only);
    }

    private static String shown(String name) {
        String plain = ODD.matcher(name.strip()).replaceAll("_");
        String cut = plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
        return cut.isBlank() || cut.startsWith(".") ? "file" + cut : cut;
    }

    static boolean hasWords(Message message) {
        return message.getComponentTree().getComponents().stream().anyMatch(TextDisplay.class::isInstance);
    }

    /** The names under which its files are shown. */
    static List<String> files(Message message) {
        var names = new ArrayList<String>();
        for (MessageTopLevelComponent part : message.getComponentTree().getComponents()) {
            switch (part) {
                case FileDisplay file -> names.add(name(file.getUrl()));
                case MediaGallery gallery -> gallery.getItems().forEach(item -> names.add(name(item.getUrl())));
                default -> {
                    // words
                }
            }
        }
        return names;
    }

    /** Whether a file is shown under a name, which may have a number before it. */
    static boolean isNamed(String typed, String shown) {
        String here = shown(typed);
        return shown.equals(here) || shown.replaceFirst("^[0-9]{1,3}-", "").equals(here);
    }

    /** Other words, above those of its files that it keeps. */
    static MessageEditData changed(Message message, String words, List<String> kept) {
        var parts = new ArrayList<MessageTopLevelComponent>();
        for (MessageTopLevelComponent part : message.getComponentTree().getComponents()) {
            changed(part, words, kept).ifPresent(parts::add);
        }
        var edit = new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(parts)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class));
        boolean isFewer = kept.size() < files(message).size();
        return isFewer && !message.getAttachments().isEmpty()
                ? edit.setAttachments(attached(message, kept)).build()
                : edit.build();
    }

    private static List<AttachedFile> attached(Message message, List<String> kept) {
        return message.getAttachments().stream()
                .filter(it -> kept.contains(it.getFileName()))
                .<AttachedFile>map(AttachedFile::fromAttachment)
                .toList();
    }

    private static Optional<MessageTopLevelComponent> changed(
            MessageTopLevelComponent part, String words, List<String> kept) {
        return switch (part) {
            case TextDisplay text -> words(text, words).map(it -> it);
            case FileDisplay file ->
                Optional.of(name(file.getUrl()))
                        .filter(kept::contains)
                        .map(it -> FileDisplay.fromFileName(it).withUniqueId(file.getUniqueId()));
            case MediaGallery gallery -> pictures(gallery, kept).map(it -> it);
            default -> Optional.of(part);
        };
    }

    private static Optional<MediaGallery> pictures(MediaGallery gallery, List<String> kept) {
        List<MediaGalleryItem> items = gallery.getItems().stream()
                .filter(it -> kept.contains(name(it.getUrl())))
                .map(Pieces::there)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(MediaGallery.of(items).withUniqueId(gallery.getUniqueId()));
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
