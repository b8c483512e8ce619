package org.greatcraftsman.panel;

/**
 * Port through which this room asks whether the review has assigned the files. From then on an
 * expert recuses themselves in the task for the file instead of declaring a conflict in advance.
 */
public interface AssignmentStatus {

  /** Whether the files of the round are assigned to experts. */
  boolean filesAreAssigned(String round);
}
