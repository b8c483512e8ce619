/**
 * The shortlist of nominees for the public vote and the expert review.
 *
 * <ul>
 *   <li>{@code ShortlistService} closes the nominations and proposes, changes and confirms the
 *       list.
 *   <li>{@code ShortfallService} handles units that nominated fewer people than their minimum.
 * </ul>
 */
@ApplicationModule(
    displayName = "shortlist",
    allowedDependencies = {"nomination", "unit", "round", "ledger"})
package org.greatcraftsman.shortlist;

import org.springframework.modulith.ApplicationModule;
