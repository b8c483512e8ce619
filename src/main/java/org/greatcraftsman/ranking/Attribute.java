package org.greatcraftsman.ranking;

/**
 * What a quota may count besides the frontline share, industries and job types. These cross the
 * industries and each other. The list is closed on purpose: with what rule R3 forbids as a
 * criterion no quota can be written at all.
 */
public enum Attribute {
  /** The unit that recommended to the city federation, such as a district's union. */
  UNIT,
  /** The kind of recommending unit: district, industry union, bureau, enterprise. */
  UNIT_KIND
}
