package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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

  private static final SortedMap<String, Bounds> NO_CODES = Collections.emptySortedMap();

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

  /**
   * The same with other bounds for one rule.
   *
   * @throws IllegalArgumentException for the size and the frontline share
   */
  public Quotas with(Constraint constraint, Bounds bounds) {
    return switch (constraint.kind()) {
      case INDUSTRY -> with(constraint, new Industry(bounds, jobTypes(constraint)));
      case JOB_TYPE -> {
        SortedMap<String, Bounds> jobTypes = new TreeMap<>(jobTypes(constraint));
        jobTypes.put(constraint.jobType(), bounds);
        yield with(constraint, new Industry(industries.get(constraint.code()).bounds(), jobTypes));
      }
      case UNIT -> with(Attribute.UNIT, constraint.code(), bounds);
      case UNIT_KIND -> with(Attribute.UNIT_KIND, constraint.code(), bounds);
      case SIZE, FRONTLINE -> throw new IllegalArgumentException("no bounds of: " + constraint);
    };
  }

  private SortedMap<String, Bounds> jobTypes(Constraint constraint) {
    return industries.get(constraint.code()).jobTypes();
  }

  private Quotas with(Constraint constraint, Industry industry) {
    SortedMap<String, Industry> others = new TreeMap<>(industries);
    others.put(constraint.code(), industry);
    return new Quotas(frontlinePercent, others, crossing);
  }

  private Quotas with(Attribute attribute, String code, Bounds bounds) {
    SortedMap<Attribute, SortedMap<String, Bounds>> others = new TreeMap<>(crossing);
    SortedMap<String, Bounds> codes = new TreeMap<>(crossing.getOrDefault(attribute, NO_CODES));
    codes.put(code, bounds);
    others.put(attribute, codes);
    return crossing(others);
  }

  public static Quotas of(int frontlinePercent, Map<String, Industry> industries) {
    return new Quotas(frontlinePercent, new TreeMap<>(industries));
  }

  /** The least number of frontline workers on a list of that size. */
  public int frontlineMinimum(int size) {
    return Math.toIntExact((99L + (long) frontlinePercent * size) / 100);
  }

  /**
   * Only the minimums of the industries and of those that cross them: what the earlier, longer list
   * must keep so that the final one stays possible.
   */
  public Quotas minimumsOnly() {
    SortedMap<String, Industry> minimums = new TreeMap<>();
    industries.forEach(
        (code, industry) ->
            minimums.put(code, Industry.of(Bounds.atLeast(industry.bounds().minimum()), Map.of())));
    SortedMap<Attribute, SortedMap<String, Bounds>> across = new TreeMap<>();
    crossing.forEach(
        (attribute, codes) -> {
          SortedMap<String, Bounds> least = new TreeMap<>();
          codes.forEach((code, bounds) -> least.put(code, Bounds.atLeast(bounds.minimum())));
          across.put(attribute, least);
        });
    return new Quotas(0, minimums, across);
  }

  /** The bounds of the industries and of those that cross them, by name. */
  public SortedMap<Constraint, Bounds> boundsAboveJobTypes() {
    SortedMap<Constraint, Bounds> bounds = new TreeMap<>();
    industries.forEach(
        (code, industry) -> bounds.put(Constraint.ofIndustry(code), industry.bounds()));
    crossing.forEach(
        (attribute, codes) ->
            codes.forEach((code, of) -> bounds.put(Constraint.ofAttribute(attribute, code), of)));
    return bounds;
  }

  /** Which rules people in these posts would break as the whole list, lightest last. */
  public List<Constraint> violated(Collection<Post> list) {
    List<Constraint> broken = new ArrayList<>();
    constraints(list.size())
        .forEach(
            (constraint, bounds) -> {
              if (!bounds.contains((int) list.stream().filter(constraint::counts).count())) {
                broken.add(constraint);
              }
            });
    return broken;
  }

  /** Every constraint that binds a list of that size, by name. */
  public SortedMap<Constraint, Bounds> constraints(int size) {
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
