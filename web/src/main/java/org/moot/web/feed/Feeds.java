package org.moot.web.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.moot.conversation.Visible;
import org.moot.web.page.Pages;
import org.moot.web.page.Sheet;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes lists as Atom (RFC 4287) and as JSON Feed 1.1 (jsonfeed.org). */
@Component
public final class Feeds {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final MediaType ATOM_TYPE = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final MediaType JSON_TYPE = MediaType.parseMediaType("application/feed+json;charset=UTF-8");
    private static final String JSON_VERSION = "https://jsonfeed.org/version/1.1";

    /** What XML 1.0 has no way to say. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Pages pages;
    private final JsonMapper json = JsonMapper.builder().build();

    Feeds(Pages pages) {
        this.pages = pages;
    }

    public Sheet atom(Feed feed) {
        var out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml, feed);
            for (Feed.Entry entry : feed.entries()) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string can be written to", impossible);
        }
        return Sheet.of(ATOM_TYPE, out.toString());
    }

    private void head(XMLStreamWriter xml, Feed feed) throws XMLStreamException {
        element(xml, "id", name(feed.paths().page()));
        element(xml, "title", title(feed));
        element(xml, "updated", moment(latest(feed)));
        link(xml, "self", feed.paths().atom(), ATOM_TYPE);
        link(xml, "alternate", feed.paths().page(), MediaType.TEXT_HTML);
        if (feed.more().isPresent()) {
            link(xml, "next", feed.more().get().atom(), ATOM_TYPE);
        }
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", pages.party());
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", name(entry.path()));
        element(xml, "title", entry.title());
        element(xml, "updated", moment(entry.at()));
        link(xml, "alternate", entry.path(), MediaType.TEXT_HTML);
        element(xml, "summary", entry.words());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(NO_XML.matcher(Visible.of(words)).replaceAll("\ufffd"));
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String rel, String path, MediaType type) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type.getType() + "/" + type.getSubtype());
        xml.writeAttribute("href", pages.whole(path));
    }

    public Sheet json(Feed feed) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", JSON_VERSION);
        all.put("title", Visible.of(title(feed)));
        all.put("home_page_url", pages.whole(feed.paths().page()));
        all.put("feed_url", pages.whole(feed.paths().json()));
        feed.more().ifPresent(it -> all.put("next_url", pages.whole(it.json())));
        all.put("items", feed.entries().stream().map(this::item).toList());
        return Sheet.of(JSON_TYPE, json.writeValueAsString(all));
    }

    private Map<String, String> item(Feed.Entry entry) {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("id", name(entry.path()));
        item.put("url", pages.whole(entry.path()));
        item.put("title", Visible.of(entry.title()));
        item.put("content_text", Visible.of(entry.words()));
        item.put("date_published", moment(entry.at()));
        return item;
    }

    private String title(Feed feed) {
        return pages.house("web.title", feed.title(), pages.party());
    }

    /** Readers know a thing again by this. */
    private String name(String path) {
        String whole = pages.whole(path);
        return whole.equals(path) ? "urn:moot:" + path : whole;
    }

    private static Instant latest(Feed feed) {
        return feed.entries().stream()
                .map(Feed.Entry::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
