package org.greatcraftsman.panel;

import org.greatcraftsman.RoundId;

/**
 * Port that tells this module whether the review has assigned the files. Once they are assigned,
 * experts recuse themselves in the task for a file instead of declaring conflicts in advance.
 */
public interface AssignmentStatus {

  /** Whether the files of the round are assigned to experts. */
  boolean filesAreAssigned(RoundId round);
}
