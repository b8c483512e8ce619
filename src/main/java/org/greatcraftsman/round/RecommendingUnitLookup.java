package org.greatcraftsman.round;

import java.util.Optional;

/**
 * Port for looking up the recommending units that are registered. The package {@code unit}
 * implements it.
 */
public interface RecommendingUnitLookup {

  /** The name of the recommending unit with the given code; empty if none is registered. */
  Optional<String> recommendingUnitName(String code);
}
