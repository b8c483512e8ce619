package org.greatcraftsman.round;

/** Event: a round has entered a stage. */
public record StageEntered(String round, Stage stage) {}
