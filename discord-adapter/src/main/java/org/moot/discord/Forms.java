package org.moot.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import org.moot.command.Command;
import org.moot.command.Form;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Request;
import org.moot.conversation.Text;

/** Asks by a form for what a command still needs, and reads what was written into it. */
final class Forms {
    /** Signs of the custom ids of a form: whole, or with what was filled in kept in memory. */
    static final String SIGN = "form";

    static final String KEPT = "kept";

    private static final int MOST_FIELDS = 5;
    private static final int LONGEST_TITLE = 45;
    private static final int LONGEST_LABEL = 45;
    private static final int LONGEST_ABOUT = 100;
    private static final int LONGEST_INPUT = 4000;
    private static final int MOST_CHOICES = 25;

    private final Form form;
    private final Kept kept;

    Forms(Form form, Kept kept) {
        this.form = form;
        this.kept = kept;
    }

    /**
     * A form for what is missing, and for words that could be added where there is room. What was filled in before stands in
     * it again, or in its id.
     *
     * @param written what was written before and has to be put right
     */
    Modal modal(Request request, Command command, List<Parameter<?>> missing, Map<String, String> written, Pen pen) {
        List<Parameter<?>> asked = asked(request, command, missing, written);
        var rest = new HashMap<>(request.arguments());
        asked.forEach(parameter -> rest.remove(parameter.name()));
        var labels = new ArrayList<Label>();
        for (Parameter<?> parameter : asked) {
            Optional<String> before = Optional.ofNullable(written.get(parameter.name()))
                    .or(() -> Optional.ofNullable(request.arguments().get(parameter.name())));
            labels.add(label(request, command, parameter, before, pen));
        }
        return Modal.create(id(request, command, rest), Pen.cut("/" + command.name(), LONGEST_TITLE))
                .addComponents(labels)
                .build();
    }

    private static List<Parameter<?>> asked(
            Request request, Command command, List<Parameter<?>> missing, Map<String, String> written) {
        Stream<Parameter<?>> first = written.isEmpty()
                ? missing.stream()
                : command.parameters().stream().filter(it -> written.containsKey(it.name()));
        Stream<Parameter<?>> more = command.parameters().stream()
                .filter(it -> it.shape() == Shape.TEXT || it.shape() == Shape.LINE)
                .filter(it -> !request.arguments().containsKey(it.name()));
        return Stream.concat(first, more).distinct().limit(MOST_FIELDS).toList();
    }

    private String id(Request request, Command command, Map<String, String> rest) {
        var press = new Press(command.name(), rest);
        return press.written(SIGN)
                .orElseGet(() ->
                        KEPT + "|" + kept.keep(request.account().orElseThrow().id(), press, request.now()));
    }

    private Label label(Request request, Command command, Parameter<?> parameter, Optional<String> before, Pen pen) {
        Optional<Text> question = Fields.question(command.name(), parameter, pen.words(), pen.reader());
        String asking = question.map(text -> pen.label(text, LONGEST_ABOUT)).orElse(parameter.name());
        boolean fits = asking.length() <= LONGEST_LABEL;
        String about = fits ? pen.label(Text.of("discord.such-as", parameter.example()), LONGEST_ABOUT) : asking;
        return Label.of(fits ? asking : parameter.name(), about, field(request, parameter, before));
    }

    private LabelChildComponent field(Request request, Parameter<?> parameter, Optional<String> before) {
        List<String> choices =
                parameter.shape() == Shape.CHOICE ? form.suggest(request, parameter, "") : List.<String>of();
        if (!choices.isEmpty() && choices.size() <= MOST_CHOICES) {
            var menu = StringSelectMenu.create(parameter.name()).setRequired(parameter.required());
            choices.forEach(choice -> menu.addOption(choice, choice));
            before.filter(choices::contains).ifPresent(menu::setDefaultValues);
            return menu.build();
        }
        var style = parameter.shape() == Shape.TEXT ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
        int longest = Math.clamp(parameter.longest(), 1, LONGEST_INPUT);
        var input = TextInput.create(parameter.name(), style)
                .setRequired(parameter.required())
                .setMaxLength(longest);
        before.filter(words -> !words.isEmpty() && words.length() <= longest).ifPresent(input::setValue);
        return input.build();
    }

    /** The command that a form was for, with all that was written; empty for a form that is not known any more. */
    Optional<Press> read(ModalInteractionEvent event) {
        return begun(event.getModalId(), event.getUser().getId()).map(press -> {
            var all = new HashMap<>(press.filled());
            all.putAll(written(event));
            return new Press(press.command(), all);
        });
    }

    private Optional<Press> begun(String id, String user) {
        return id.startsWith(KEPT + "|") ? kept.find(id.substring(KEPT.length() + 1), user) : Press.read(SIGN, id);
    }

    /** What stands in the fields; whatever is not text is left out. */
    static Map<String, String> written(ModalInteractionEvent event) {
        var values = new LinkedHashMap<String, String>();
        for (ModalMapping field : event.getValues()) {
            value(field).filter(words -> !words.isBlank()).ifPresent(words -> values.put(field.getCustomId(), words));
        }
        return values;
    }

    static Optional<String> value(ModalMapping field) {
        return switch (field.getType()) {
            case TEXT_INPUT, RADIO_GROUP -> Optional.ofNullable(field.getAsOptionalString());
            case STRING_SELECT -> field.getAsStringList().stream().findFirst();
            default -> Optional.empty();
        };
    }
}
