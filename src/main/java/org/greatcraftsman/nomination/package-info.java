/**
 * The nominations of a round.
 *
 * <ul>
 *   <li>Intake, access of the nominators, corrections, lists and files: {@code NominationService}.
 *   <li>Audits at the levels of the union: {@code AuditService}.
 *   <li>Photographs and supporting documents: {@code AttachmentService}.
 *   <li>Quotas and figures: {@code NominationStatistics}.
 *   <li>End of the nomination period and draw of the lots: {@code NominationClosing}.
 * </ul>
 *
 * <p>Entities guard their own state: see ADR 18.
 */
@ApplicationModule(
    displayName = "nomination",
    allowedDependencies = {"unit", "round", "ledger", "calendar", "security"})
package org.greatcraftsman.nomination;

import org.springframework.modulith.ApplicationModule;
