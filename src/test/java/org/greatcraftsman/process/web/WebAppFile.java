package org.greatcraftsman.process.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads files of the web apps from the class path. */
final class WebAppFile {
  private static final String FOLDER = "META-INF/resources/webjars/camunda/";

  private WebAppFile() {}

  /** The file that the browser gets: that of this project, or else that of the web jar. */
  static String served(String path) {
    try (InputStream file = WebAppFile.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
      return read(file, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of the web jar, even where this project overrides it. */
  static String shipped(String path) {
    try {
      for (URL url :
          Collections.list(WebAppFile.class.getClassLoader().getResources(FOLDER + path))) {
        if (url.toString().contains("camunda-webapp-webjar")) {
          try (InputStream file = url.openStream()) {
            return read(file, path);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("Camunda's web jar has no " + path);
  }

  /**
   * The texts of a locale file by path, such as {@code labels.CLAIM_TASK} or {@code
   * dateLocales.months.0}.
   */
  static Map<String, String> texts(String json) {
    Map<String, String> texts = new LinkedHashMap<>();
    try {
      collect(new ObjectMapper().readTree(json), "", texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The entries of a module that exports a JSON object, {@code export default { … };}. */
  static Map<String, String> dictionary(String path) {
    String module = served(path);
    String json = module.substring(module.indexOf('{'), module.lastIndexOf('}') + 1);
    try {
      Map<String, String> texts = new LinkedHashMap<>();
      new ObjectMapper()
          .readTree(json)
          .properties()
          .forEach(entry -> texts.put(entry.getKey(), entry.getValue().textValue()));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(JsonNode node, String path, Map<String, String> texts) {
    if (node.isContainerNode()) {
      int index = 0;
      for (JsonNode child : node) {
        if (node.isArray()) {
          collect(child, path + "." + index++, texts);
        }
      }
      node.properties().forEach(entry -> collect(entry.getValue(), join(path, entry), texts));
    } else {
      texts.put(path, node.asText());
    }
  }

  private static String join(String path, Map.Entry<String, JsonNode> entry) {
    return path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
  }

  private static String read(InputStream file, String path) throws IOException {
    if (file == null) {
      throw new IllegalStateException("no file " + path);
    }
    String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
