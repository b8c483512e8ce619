package org.greatcraftsman.round;

/** This round entered this stage. */
public record StageEntered(String round, Stage stage) {}
