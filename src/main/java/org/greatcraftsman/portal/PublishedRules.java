package org.greatcraftsman.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rules of a round in readable form: each value with the number of the rule that it comes from.
 *
 * @param version the version of the rules, from 1
 * @param hash SHA-256 of the canonical form, 64 hexadecimal digits
 */
record PublishedRules(int version, String hash, List<Section> sections) {

  /** A group of related values. */
  record Section(String title, List<Line> lines) {}

  /**
   * One value of the rules.
   *
   * @param rule the number of the rule: R for a rule of the notice, G for one that the notice
   *     leaves open and the office publishes before the round opens; another letter for a source
   *     outside the notice
   */
  record Line(String label, String value, String rule) {}

  /** Collects sections and their lines in order. */
  static final class Builder {

    private final List<Section> sections = new ArrayList<>();
    private final Map<String, String> sources;
    private List<Line> lines = new ArrayList<>();

    Builder(Map<String, String> sources) {
      this.sources = sources;
    }

    Builder section(String title) {
      lines = new ArrayList<>();
      sections.add(new Section(title, lines));
      return this;
    }

    /**
     * Adds a line. Its rule is the source of the path, or of the nearest enclosing path that has a
     * source.
     */
    Builder line(String label, Object value, String path) {
      lines.add(new Line(label, String.valueOf(value), ruleFor(path)));
      return this;
    }

    private String ruleFor(String path) {
      String at = path;
      while (!sources.containsKey(at) && at.contains(".")) {
        at = at.substring(0, at.lastIndexOf('.'));
      }
      return sources.getOrDefault(at, path);
    }

    List<Section> sections() {
      return sections;
    }
  }
}
