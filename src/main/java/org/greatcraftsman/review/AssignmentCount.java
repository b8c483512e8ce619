package org.greatcraftsman.review;

/** The number of an expert's assignments in one state. */
record AssignmentCount(String expert, Assignment.State state, long files) {}
