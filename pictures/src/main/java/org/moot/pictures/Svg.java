package org.moot.pictures;

import java.awt.Dimension;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as an SVG document whose every style is an attribute, and whose words are text. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final Document document;
    private final String prefix;

    private Svg(Document document, String prefix) {
        this.document = document;
        this.prefix = prefix;
    }

    static String of(Drawing drawing, Wording wording) {
        String text = String.join("\n", wording.lines());
        return new Svg(empty(), prefix(text)).draw(drawing, wording.title(), text);
    }

    private String draw(Drawing drawing, String title, String text) {
        int height = Canvas.height(drawing);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + super.generateID(kind);
            }
        });
        var g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(ResultPicture.WIDTH, height));
        drawing.paint(g);
        Element root = g.getRoot();
        root.removeChild(root.getFirstChild()); // an empty element for definitions, with a name of its own
        root.setAttribute("font-family", "sans-serif");
        root.setAttribute("viewBox", "0 0 %d %d".formatted(ResultPicture.WIDTH, height));
        describe(root, title, text);
        return written(root);
    }

    private void describe(Element root, String title, String text) {
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", prefix + "title");
        root.setAttribute("aria-describedby", prefix + "desc");
        root.insertBefore(element("desc", text), root.getFirstChild());
        root.insertBefore(element("title", title), root.getFirstChild());
    }

    private Element element(String name, String words) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setAttribute("id", prefix + name);
        element.setTextContent(words);
        return element;
    }

    /** So that two different pictures can stand in one page. */
    private static String prefix(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "p" + HexFormat.of().toHexDigits((int) sum.getValue()) + "-";
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("Every Java can build a document", impossible);
        }
    }

    private static String written(Element root) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var out = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(out));
            return out.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("Every Java can write a document", impossible);
        }
    }
}
