package dev.hillock.plot;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The kinds of files that a picture can become. All begin as the same SVG. */
public enum Format {
    /** Text and lines, sharp at any size. */
    SVG {
        @Override public byte[] bytes(String svg) {
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** A page that holds the SVG and needs nothing else. */
    HTML {
        @Override public byte[] bytes(String svg) {
            return ("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Hillock</title>
                <style>
                :root { color-scheme: light dark; }
                body { margin: 0; min-height: 100vh; display: grid; place-items: center; }
                svg { max-width: 100%; height: auto; border-radius: 6px; }
                </style>
                </head>
                <body>
                """ + svg + "</body>\n</html>\n").getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Pixels, two for each of the SVG. */
    PNG {
        @Override public byte[] bytes(String svg) throws IOException {
            SVGDocument document = document(svg);
            BufferedImage image = new BufferedImage((int) document.size().width * DENSITY,
                (int) document.size().height * DENSITY, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.scale(DENSITY, DENSITY);
            paint(document, graphics);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    },
    /** One page of the picture's size. */
    PDF {
        @Override public byte[] bytes(String svg) throws IOException {
            SVGDocument document = document(svg);
            try (PDDocument pdf = new PDDocument()) {
                PDPage page = new PDPage(new PDRectangle(document.size().width, document.size().height));
                pdf.addPage(page);
                PdfBoxGraphics2D graphics =
                    new PdfBoxGraphics2D(pdf, document.size().width, document.size().height);
                paint(document, graphics);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawForm(graphics.getXFormObject());
                }
                pdf.getDocument().getTrailer().removeItem(COSName.ID);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                pdf.save(out);
                return out.toByteArray();
            }
        }
    };

    private static final int DENSITY = 2;

    /** The file's content. */
    abstract byte[] bytes(String svg) throws IOException;

    /** The picture in this format. */
    public byte[] of(String svg) {
        try {
            return bytes(svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing but memory is read and written
        }
    }

    /** The format that the ending of a file's name says, if it is one. */
    public static Optional<Format> of(Path file) {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.name().toLowerCase(Locale.ROOT))).findFirst();
    }

    private static SVGDocument document(String svg) {
        System.setProperty("java.awt.headless", "true"); // before the first class of AWT: no display is needed
        byte[] text = svg.replace(SvgText.FONTS, Font.SANS_SERIF).getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(new SVGLoader().load(
            new ByteArrayInputStream(text), null, LoaderContext.createDefault()));
    }

    void paint(SVGDocument document, Graphics2D graphics) {
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, graphics);
            graphics.dispose();
        } catch (InternalError | LinkageError e) {
            throw new FontsException(name(), e);
        }
    }
}
