package org.greatcraftsman.publicity;

/**
 * An objection as it is written on the portal.
 *
 * @param key the page's own key; the same key sent twice is one objection; 8 to 80 characters
 * @param nomination number of the person on the notice
 * @param facts what happened; 20 to 2,000 characters
 * @param evidence what shows it; 5 to 2,000 characters
 */
public record ObjectionForm(
    String key,
    String nomination,
    Objector objector,
    ObjectionGround ground,
    String facts,
    String evidence) {}
