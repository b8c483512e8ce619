/**
 * Checks the proof of a list without solving anything: reads the canonical form of a ranking and
 * knows nothing else of the room {@code ranking}, so that no mistake can be made twice.
 */
@NamedInterface("proof")
package org.greatcraftsman.ranking.proof;

import org.springframework.modulith.NamedInterface;
