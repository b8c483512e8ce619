package org.greatcraftsman.panel;

/**
 * A drawn seat of a round's panel, as the desk sees it.
 *
 * @param place place in the order of the draw, from 1
 * @param field code of the industry for which the expert was drawn; empty if none
 * @param state state of the seat, in Chinese
 * @param held whether the expert holds the seat or may still sign for it
 */
public record PanelSeat(int place, Expert expert, String field, String state, boolean held) {}
