package org.greatcraftsman.review;

/** How many of an expert's files are in one state. */
record AssignmentCount(String expert, Assignment.State state, long files) {}
