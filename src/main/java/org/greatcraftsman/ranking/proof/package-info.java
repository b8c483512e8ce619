/**
 * The verification of a list's certificate. The verifier solves nothing; it reads the canonical
 * form of a ranking and shares no code with the rest of the module, so that the solver and the
 * verifier cannot have the same fault.
 */
@NamedInterface("proof")
package org.greatcraftsman.ranking.proof;

import org.springframework.modulith.NamedInterface;
