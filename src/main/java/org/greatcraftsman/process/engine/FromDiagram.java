package org.greatcraftsman.process.engine;

/** Marks a bean whose methods an expression in a diagram may call. */
public interface FromDiagram {}
