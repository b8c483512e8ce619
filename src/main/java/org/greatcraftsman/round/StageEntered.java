package org.greatcraftsman.round;

import org.greatcraftsman.RoundId;

/** Event: a round has entered a stage. */
public record StageEntered(RoundId round, Stage stage) {}
