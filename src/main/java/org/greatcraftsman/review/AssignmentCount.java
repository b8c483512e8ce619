package org.greatcraftsman.review;

import org.greatcraftsman.ExpertId;

/** The number of an expert's assignments in one state. */
record AssignmentCount(ExpertId expert, Assignment.State state, long files) {}
