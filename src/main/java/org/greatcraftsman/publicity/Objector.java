package org.greatcraftsman.publicity;

/**
 * Who objects: a person with the real name, or a unit with its seal.
 *
 * @param unit whether a unit objects
 * @param name the person's or the unit's name; 2 to 100 characters
 * @param contactPerson whom to ask for in the unit; empty for a person
 * @param phone a telephone at which the objector is reached
 * @param sealed the unit's statement that the written objection bears its seal
 */
public record Objector(
    boolean unit, String name, String contactPerson, String phone, boolean sealed) {}
