package org.greatcraftsman.panel;

/**
 * A seat of a round's panel, for the desk.
 *
 * @param place in the order of the draw, from 1
 * @param field code of the industry for which the expert was drawn; empty for none
 * @param state where it stands, in Chinese
 * @param held whether the seat is taken, or may still be
 */
public record PanelSeat(int place, Expert expert, String field, String state, boolean held) {}
