package org.greatcraftsman.panel;

/**
 * Port through which this module asks whether the review has assigned the files. From then on
 * experts recuse themselves in the task for a file instead of declaring conflicts in advance.
 */
public interface AssignmentStatus {

  /** Whether the files of the round are assigned to experts. */
  boolean filesAreAssigned(String round);
}
