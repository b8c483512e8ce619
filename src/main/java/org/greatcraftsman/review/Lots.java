package org.greatcraftsman.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.greatcraftsman.ledger.CanonicalJson;

/**
 * Lots that anyone can draw again: SHA-256 over the published seed and the names of what is drawn,
 * joined by line feeds, compared as hexadecimal text.
 */
final class Lots {

  private final String seed;
  private final Map<String, String> drawn = new HashMap<>();

  Lots(String seed) {
    this.seed = seed;
  }

  String lot(String what) {
    return drawn.computeIfAbsent(what, name -> CanonicalJson.sha256(seed + "\n" + name));
  }

  /** By the lot of what this names. */
  <T> Comparator<T> by(Function<T, String> what) {
    return Comparator.comparing(what.andThen(this::lot));
  }

  /** By the lot that an expert draws for this file. */
  Comparator<String> forFile(String file) {
    return by(expert -> file + "\n" + expert);
  }

  /**
   * By the lot that a file draws for this expert: the order in which the expert meets the files.
   */
  Comparator<String> forExpert(String expert) {
    return by(file -> expert + "\n" + file);
  }
}
