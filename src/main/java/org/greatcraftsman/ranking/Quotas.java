package org.greatcraftsman.ranking;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The make-up that a list must have (rules R4, R10, G4, G5). An industry, job type or attribute
 * that is not named is not bounded.
 *
 * @param frontlinePercent least share of frontline workers, 0 to 100; the least number is rounded
 *     up
 * @param crossing bounds across the industries, by the attribute's code
 */
public record Quotas(
    int frontlinePercent,
    SortedMap<String, Industry> industries,
    SortedMap<Attribute, SortedMap<String, Bounds>> crossing) {

  /** No quotas at all. */
  public static final Quotas NONE = of(0, Map.of());

  /**
   * The bounds of one industry and of the job types in it.
   *
   * @param jobTypes by the job type's code
   */
  public record Industry(Bounds bounds, SortedMap<String, Bounds> jobTypes) {

    public Industry {
      jobTypes = Collections.unmodifiableSortedMap(new TreeMap<>(jobTypes));
    }

    public static Industry of(Bounds bounds, Map<String, Bounds> jobTypes) {
      return new Industry(bounds, new TreeMap<>(jobTypes));
    }
  }

  /**
   * @throws IllegalArgumentException if the share is not a percentage
   */
  public Quotas {
    if (frontlinePercent < 0 || frontlinePercent > 100) {
      throw new IllegalArgumentException("no percentage: " + frontlinePercent);
    }
    industries = Collections.unmodifiableSortedMap(new TreeMap<>(industries));
    SortedMap<Attribute, SortedMap<String, Bounds>> copy = new TreeMap<>();
    crossing.forEach(
        (attribute, bounds) ->
            copy.put(attribute, Collections.unmodifiableSortedMap(new TreeMap<>(bounds))));
    crossing = Collections.unmodifiableSortedMap(copy);
  }

  public Quotas(int frontlinePercent, SortedMap<String, Industry> industries) {
    this(frontlinePercent, industries, new TreeMap<>());
  }

  /** The same with bounds across the industries. */
  public Quotas crossing(SortedMap<Attribute, SortedMap<String, Bounds>> bounds) {
    return new Quotas(frontlinePercent, industries, bounds);
  }

  public static Quotas of(int frontlinePercent, Map<String, Industry> industries) {
    return new Quotas(frontlinePercent, new TreeMap<>(industries));
  }

  /** The least number of frontline workers on a list of that size. */
  public int frontlineMinimum(int size) {
    return Math.toIntExact((99L + (long) frontlinePercent * size) / 100);
  }

  /**
   * Only the industries' minimums: what the earlier, longer list must keep so that the final one
   * stays possible.
   */
  public Quotas industryMinimums() {
    SortedMap<String, Industry> minimums = new TreeMap<>();
    industries.forEach(
        (code, industry) ->
            minimums.put(code, Industry.of(Bounds.atLeast(industry.bounds().minimum()), Map.of())));
    return new Quotas(0, minimums);
  }

  /** Every constraint that binds a list of that size, by name. */
  SortedMap<Constraint, Bounds> constraints(int size) {
    SortedMap<Constraint, Bounds> constraints = new TreeMap<>();
    constraints.put(Constraint.ofSize(), new Bounds(size, size));
    constraints.put(Constraint.ofFrontline(), Bounds.atLeast(frontlineMinimum(size)));
    industries.forEach(
        (code, industry) -> {
          constraints.put(Constraint.ofIndustry(code), industry.bounds());
          industry
              .jobTypes()
              .forEach(
                  (jobType, bounds) ->
                      constraints.put(Constraint.ofJobType(code, jobType), bounds));
        });
    crossing.forEach(
        (attribute, codes) ->
            codes.forEach(
                (code, bounds) ->
                    constraints.put(Constraint.ofAttribute(attribute, code), bounds)));
    constraints.values().removeIf(Bounds.NONE::equals);
    return constraints;
  }
}
