package org.moot.pictures;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG picture read as XML. */
record Svgs(Document document) {

    static Svgs of(ResultPicture picture) {
        try {
            var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            return new Svgs(builder.parse(new InputSource(new StringReader(picture.svg()))));
        } catch (Exception e) {
            throw new AssertionError("not XML", e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** All that is written, lines joined by blanks. */
    String written() {
        return texts().stream().collect(Collectors.joining(" ")).replace('\u00a0', ' ');
    }

    double height() {
        return Double.parseDouble(root().getAttribute("height"));
    }

    /** Where a text stands, as wide as it may become with the reader's font. */
    static Rectangle2D box(Element text) {
        float size = Float.parseFloat(inherited(text, "font-size").replace("px", ""));
        boolean bold = inherited(text, "font-weight").equals("bold");
        double width = new Letters(size, bold, Palette.INK).width(text.getTextContent());
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        return new Rectangle2D.Double(x, y - 0.75 * size, width, 0.95 * size);
    }

    private static String inherited(Element element, String attribute) {
        if (!element.getAttribute("transform").isEmpty()) {
            throw new AssertionError("a text is moved by its surroundings");
        }
        if (!element.getAttribute(attribute).isEmpty()) {
            return element.getAttribute(attribute);
        }
        Node parent = element.getParentNode();
        return inherited((Element) parent, attribute);
    }
}
