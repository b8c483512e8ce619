/**
 * The expert review, in the order in which it happens:
 *
 * <ol>
 *   <li>{@link Panel}: the pool, and the panel that {@link PanelFormation} draws from it ({@link
 *       PanelDrawing}, {@link PanelLottery}); whoever is drawn signs ({@link Statements}).
 *   <li>{@link Conflicts} of interest, derived ({@link Bonds}) or declared; the desk looks them
 *       over once ({@link ConflictCheck}).
 *   <li>{@link FileReviews}: the files are assigned ({@link FileAllocation}), opened, and end.
 *   <li>{@link Marks}, before them {@link Drafts}. Who comes in the place of another is found by
 *       {@link Substitutes}: of one who withdraws ({@link Reassignments}) or is late ({@link
 *       MissingMarks}), whom the desk replaces ({@link Replacements}), who turns out to be bound
 *       ({@link LateConflicts}).
 *   <li>{@link Discussions} of conspicuous marks, and {@link Reconsiderations} by their experts.
 * </ol>
 *
 * <p>The rows are in {@link ReviewBook}; rules, lots, clock and ledger in {@link Proceedings}.
 * Marks leave the room under {@link Pseudonyms}.
 */
@ApplicationModule(
    displayName = "review",
    allowedDependencies = {"round", "nomination", "ledger", "calendar"})
package org.greatcraftsman.review;

import org.springframework.modulith.ApplicationModule;
