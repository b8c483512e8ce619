package org.greatcraftsman.round;

import java.util.Optional;

/** The registered units that recommend people, as the room of the units knows them. */
public interface RecommendingUnitLookup {

  /** The name of the recommending unit with this code; empty when there is none. */
  Optional<String> recommendingUnitName(String code);
}
