package org.greatcraftsman.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rules of a round as a person reads them: every value with the rule that it comes from.
 *
 * @param version from 1
 * @param hash SHA-256 of the canonical form, 64 hexadecimal digits
 */
record PublishedRules(int version, String hash, List<Section> sections) {

  /** Rules about one matter. */
  record Section(String title, List<Line> lines) {}

  /**
   * One value.
   *
   * @param rule number of the rule: R fixed by the notice, G set before the opening
   */
  record Line(String label, String value, String rule) {}

  /** Collects the sections in order. */
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

    /** The rule is that of the path, or of the nearest part above it that names one. */
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
