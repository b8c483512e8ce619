/**
 * The shortlist of a round, which is put to the public vote and the expert review.
 *
 * <ul>
 *   <li>Close of the nominations, proposal, changes and confirmation of the list: {@code
 *       ShortlistService}.
 *   <li>Units that nominated fewer people than their minimum: {@code ShortfallService}.
 * </ul>
 */
@ApplicationModule(
    displayName = "shortlist",
    allowedDependencies = {"nomination", "unit", "round", "ledger"})
package org.greatcraftsman.shortlist;

import org.springframework.modulith.ApplicationModule;
