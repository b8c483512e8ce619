package org.greatcraftsman.unit;

/**
 * A trade union organisation or society that takes part in a round.
 *
 * @param code letters, digits and hyphens, at most 30; its clerks are the group {@code unit-<code>}
 * @param name full name
 * @param kind kind of unit
 * @param parent code of the parent unit; {@code null} if that is the city federation
 */
public record Unit(String code, String name, UnitKind kind, String parent) {}
