package org.greatcraftsman.panel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.greatcraftsman.ledger.CanonicalJson;

/**
 * Lots that anyone can draw again: SHA-256 over the published seed and the names of what is drawn,
 * joined by line feeds, compared as hexadecimal text.
 */
public final class SeededOrder {

  private final String seed;
  private final Map<String, String> lots = new HashMap<>();

  public SeededOrder(String seed) {
    this.seed = seed;
  }

  String lot(String what) {
    return lots.computeIfAbsent(what, name -> CanonicalJson.sha256(seed + "\n" + name));
  }

  /** By the lot of what this names. */
  public <T> Comparator<T> comparing(Function<T, String> what) {
    return Comparator.comparing(what.andThen(this::lot));
  }

  /** By the lot that an expert draws for this file. */
  public Comparator<String> comparingExpertsOf(String file) {
    return comparing(expert -> file + "\n" + expert);
  }

  /**
   * By the lot that a file draws for this expert: the order in which the expert meets the files.
   */
  public Comparator<String> comparingFilesOf(String expert) {
    return comparing(file -> expert + "\n" + file);
  }
}
