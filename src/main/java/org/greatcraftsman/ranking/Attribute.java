package org.greatcraftsman.ranking;

/**
 * A property of a candidate, besides the frontline share, industry and job type, that a quota may
 * count. Attributes cross the industries and each other. The enum is closed on purpose: no quota
 * can be written for a property that rule R3 forbids as a criterion.
 */
public enum Attribute {
  /** The unit that recommended the candidate to the city federation, such as a district's union. */
  UNIT,
  /** The kind of recommending unit: district, industry union, bureau, enterprise. */
  UNIT_KIND
}
