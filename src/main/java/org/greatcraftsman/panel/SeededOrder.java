package org.greatcraftsman.panel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.ledger.CanonicalJson;

/**
 * A reproducible random order. The lot of a name is the SHA-256 of the published seed, a line feed
 * and the name, compared as hexadecimal text, so that anyone can repeat the draw.
 */
public final class SeededOrder {

  private final String seed;
  private final Map<String, String> lots = new HashMap<>();

  public SeededOrder(String seed) {
    this.seed = seed;
  }

  String lot(String name) {
    return lots.computeIfAbsent(name, key -> CanonicalJson.sha256(seed + "\n" + key));
  }

  /** Compares elements by the lot of their name. */
  public <T> Comparator<T> comparing(Function<T, String> name) {
    return Comparator.comparing(name.andThen(this::lot));
  }

  /** Compares experts by their lot for this file. */
  public Comparator<ExpertId> comparingExpertsOf(NominationNumber file) {
    return comparing(expert -> file + "\n" + expert);
  }

  /** Compares files by their lot for this expert: the order in which the expert sees them. */
  public Comparator<NominationNumber> comparingFilesOf(ExpertId expert) {
    return comparing(file -> expert + "\n" + file);
  }
}
