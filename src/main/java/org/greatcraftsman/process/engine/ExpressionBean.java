package org.greatcraftsman.process.engine;

/** Marker of a bean whose methods the expressions of a diagram may call. */
public interface ExpressionBean {}
