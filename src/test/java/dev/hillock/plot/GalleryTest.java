package dev.hillock.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class GalleryTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final int LARGEST = 40_000;
    private static final Map<String, byte[]> FILES = Gallery.files();

    @Test
    void documentationShowsTheCatalogueAsItIs() throws IOException {
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(DOCS.resolve(file.getKey())),
                () -> "docs/" + file.getKey() + " is stale; run ./hillock plot --all -o docs");
        }
        try (Stream<Path> pictures = Files.list(DOCS.resolve("gallery"))) {
            Set<String> names = pictures.map(p -> "gallery/" + p.getFileName()).collect(Collectors.toSet());
            names.removeAll(FILES.keySet());
            assertEquals(Set.of(), names, "pictures of functions that there are not");
        }
    }

    @Test
    void picturesAreSmallAndWellFormedAndTheirTextIsText() throws Exception {
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            if (!file.getKey().endsWith(".svg")) {
                continue;
            }
            assertTrue(file.getValue().length < LARGEST, file.getKey());
            var root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.getValue())).getDocumentElement();
            assertEquals("svg", root.getTagName());
            assertTrue(root.getElementsByTagName("path").getLength() > 2, file.getKey());
            String text = "";
            for (int i = 0; i < root.getElementsByTagName("text").getLength(); i++) {
                text += root.getElementsByTagName("text").item(i).getTextContent() + "\n";
            }
            String function = file.getKey().replaceAll(".*/|\\.svg", "");
            assertTrue(text.contains(function.equals("hillock") ? "gelu" : function + "′"), file.getKey());
        }
    }

    @Test
    void samePictureIsTheSameText() {
        Gallery.files().forEach((name, content) -> assertArrayEquals(FILES.get(name), content, name));
    }
}
