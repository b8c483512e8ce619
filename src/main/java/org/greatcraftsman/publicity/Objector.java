package org.greatcraftsman.publicity;

/**
 * The person or the unit that files an objection.
 *
 * @param unit true for a unit, false for a person
 * @param name the person's real name or the unit's name, 2 to 100 characters
 * @param contactPerson the contact person of a unit; empty for a person
 * @param phone a mobile or landline telephone number
 * @param sealed the unit's statement that the written objection bears its seal
 */
public record Objector(
    boolean unit, String name, String contactPerson, String phone, boolean sealed) {}
