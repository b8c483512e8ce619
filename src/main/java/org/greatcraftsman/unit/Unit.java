package org.greatcraftsman.unit;

import org.greatcraftsman.UnitCode;

/**
 * A trade union organisation or society that takes part in a round.
 *
 * @param code letters, digits and hyphens, at most 30; its clerks are the group {@code unit-<code>}
 * @param name full name
 * @param kind kind of unit
 * @param parent code of the parent unit; {@code null} if that is the city federation
 */
public record Unit(UnitCode code, String name, UnitKind kind, UnitCode parent) {}
