package org.greatcraftsman.unit;

/**
 * A trade union organisation or society that takes part in a round.
 *
 * @param code letters, digits and hyphens, at most 30; its clerks are the group {@code unit-<code>}
 * @param name its full name
 * @param kind what kind of unit it is
 * @param parent the code of the unit above it; {@code null} when that is the city federation
 */
public record Unit(String code, String name, UnitKind kind, String parent) {}
