package org.greatcraftsman.publicity;

/**
 * An objection as submitted on the portal.
 *
 * @param key the idempotency key of the page, 8 to 80 characters; two submissions with the same key
 *     are one objection
 * @param nomination the nomination's number of the person concerned
 * @param objector the person or the unit that objects
 * @param facts the facts, 20 to 2,000 characters
 * @param evidence the evidence, 5 to 2,000 characters
 */
public record ObjectionForm(
    String key,
    String nomination,
    Objector objector,
    ObjectionGround ground,
    String facts,
    String evidence) {}
