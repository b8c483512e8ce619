/**
 * The expert panel of a round.
 *
 * <ul>
 *   <li>Expert pool: {@code PanelService}, {@code Expert}.
 *   <li>Public draw of the seats from a frozen pool: {@code PanelFormation}, {@code PanelLottery},
 *       {@code PanelPublication}. See ADR 11.
 *   <li>Statements of the drawn experts: {@code StatementService}.
 *   <li>Conflicts of interest between experts and nominees: {@code ConflictService}, {@code
 *       ConflictCheck}.
 *   <li>Names under which experts appear in published data: {@code PseudonymousLedger} until the
 *       round is closed, {@code PseudonymService} beside their marks.
 * </ul>
 */
@ApplicationModule(
    displayName = "panel",
    allowedDependencies = {
      "nomination",
      "nomination :: form",
      "shortlist",
      "round",
      "ledger",
      "calendar"
    })
package org.greatcraftsman.panel;

import org.springframework.modulith.ApplicationModule;
