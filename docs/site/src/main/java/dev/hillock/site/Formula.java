package dev.hillock.site;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/** LaTeX as MathML. SnuggleTeX translates; what browsers no longer know is put in the words of MathML Core. */
final class Formula {

    private static final String THIN = "0.167em";

    private final SnuggleEngine engine = new SnuggleEngine();

    /**
     * The formula as one {@code math} element.
     *
     * @param latex what to typeset
     * @param plain the same in plain text, for readers without MathML
     * @throws IllegalArgumentException if the formula is not right; the message names what is wrong
     */
    String mathml(String latex, String plain) {
        SnuggleSession session = engine.createSession();
        try {
            // SnuggleTeX has the older name only.
            session.parseInput(new SnuggleInput("$$" + latex.replace("\\text{", "\\mbox{") + "$$"));
        } catch (IOException e) {
            throw new IllegalStateException("a string is always read", e);
        }
        if (!session.getErrors().isEmpty()) {
            throw new IllegalArgumentException("%s: %s".formatted(latex, session.getErrors()));
        }
        Element math = (Element) session.buildDOMSubtree().item(0);
        math.setAttribute("alttext", plain);
        modernise(math);
        return text(math);
    }

    private static void modernise(Element element) {
        children(element).stream().filter(child -> child instanceof Element).map(child -> (Element) child)
            .forEach(Formula::modernise);
        switch (element.getNodeName()) {
            case "mrow" -> {
                // \_ comes as a bare text among others
                if (children(element).stream().anyMatch(child -> child.getNodeType() == Node.TEXT_NODE)) {
                    Element words = element(element.getOwnerDocument(), "mtext");
                    words.setTextContent(element.getTextContent());
                    element.getParentNode().replaceChild(words, element);
                }
            }
            case "mfenced" -> element.getParentNode().replaceChild(fenced(element), element);
            case "mi" -> {
                if (element.getTextContent().equals("'")) {
                    element.getParentNode().replaceChild(operator(element.getOwnerDocument(), "′"), element);
                } else if (element.getTextContent().length() > 1) {
                    space(element);
                }
            }
            case "mo", "mn" -> element.setTextContent(element.getTextContent().replace('-', '−'));
            default -> { }
        }
    }

    /** Brackets around the children, commas between them. */
    private static Element fenced(Element old) {
        Document document = old.getOwnerDocument();
        Element row = element(document, "mrow");
        List<Node> parts = children(old);
        boolean flat = parts.stream().allMatch(Formula::flat);
        bracket(row, old.getAttribute("open"), flat);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                row.appendChild(operator(document, ","));
            }
            row.appendChild(parts.get(i));
        }
        bracket(row, old.getAttribute("close"), flat);
        return row;
    }

    /** Whether this is one line of letters, beside which brackets need not grow. */
    private static boolean flat(Node node) {
        return switch (node.getNodeName()) {
            case "mi", "mn", "mo", "mtext", "mspace" -> true;
            case "mrow", "msub" -> children((Element) node).stream().allMatch(Formula::flat);
            default -> false;
        };
    }

    private static void bracket(Element row, String bracket, boolean flat) {
        if (!bracket.isEmpty()) {
            Element operator = operator(row.getOwnerDocument(), bracket);
            operator.setAttribute("fence", "true");
            if (flat) {
                operator.setAttribute("stretchy", "false");
            }
            row.appendChild(operator);
        }
    }

    /** A name such as tanh stands a little off an argument without brackets. */
    private static void space(Element name) {
        Node of = name.getParentNode().getNodeName().matches("m(sub|sup|under)") ? name.getParentNode() : name;
        Node next = of.getNextSibling();
        if (next != null && next.getNodeName().matches("m(i|n|frac|sup|sub)")) {
            Element space = element(name.getOwnerDocument(), "mspace");
            space.setAttribute("width", THIN);
            of.getParentNode().insertBefore(space, next);
        }
    }

    private static Element operator(Document document, String text) {
        Element operator = element(document, "mo");
        operator.setTextContent(text);
        return operator;
    }

    private static Element element(Document document, String name) {
        return document.createElementNS("http://www.w3.org/1998/Math/MathML", name);
    }

    private static List<Node> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    }

    private static String text(Element math) {
        try {
            StringWriter text = new StringWriter();
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(math), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a tree in memory is always written", e);
        }
    }
}
