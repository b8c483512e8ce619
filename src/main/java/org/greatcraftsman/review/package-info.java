/**
 * The expert review of the shortlisted files.
 *
 * <ul>
 *   <li>Reviewer assignment: {@code FileReviewService}, and its optimization in {@code
 *       review.assignment}.
 *   <li>Drafts and marks of the experts: {@code DraftService}, {@code MarkService}, {@code
 *       ExpertFiles}.
 *   <li>Recusals, replacements and late conflicts of interest: {@code RecusalService}, {@code
 *       ReplacementService}, {@code LateConflictService}. See ADR 14.
 *   <li>Files with too few marks: {@code IncompleteReviewService}.
 *   <li>Discussions of anomalous marks: {@code DiscussionService}, {@code ReconsiderationService}.
 *       See ADR 12.
 * </ul>
 */
@ApplicationModule(
    displayName = "review",
    allowedDependencies = {"panel", "shortlist", "round", "ledger", "calendar"})
package org.greatcraftsman.review;

import org.springframework.modulith.ApplicationModule;
