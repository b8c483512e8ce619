package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The quotas on the composition of a list (rules R4, R10, G4, G5). An industry, job type or
 * attribute code that is not a key has no bounds.
 *
 * @param frontlinePercent the minimum share of frontline workers in percent, 0 to 100; the minimum
 *     number is rounded up
 * @param industries the quotas of the industries and their job types, by the industry's code
 * @param crossing the bounds that cross the industries, by attribute and code
 */
public record Quotas(
    int frontlinePercent,
    SortedMap<String, Industry> industries,
    SortedMap<Attribute, SortedMap<String, Bounds>> crossing) {

  private static final SortedMap<String, Bounds> NO_CODES = Collections.emptySortedMap();

  /** No quotas. */
  public static final Quotas NONE = of(0, Map.of());

  /**
   * The quotas of one industry.
   *
   * @param bounds the bounds of the industry
   * @param jobTypes the bounds of its job types, by the job type's code
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
      throw new IllegalArgumentException("not a percentage: " + frontlinePercent);
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

  /** The same quotas with other bounds across the industries. */
  public Quotas crossing(SortedMap<Attribute, SortedMap<String, Bounds>> bounds) {
    return new Quotas(frontlinePercent, industries, bounds);
  }

  /**
   * The same quotas with other bounds for one constraint.
   *
   * @throws IllegalArgumentException if the constraint is the size or the frontline share
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
      case SIZE, FRONTLINE ->
          throw new IllegalArgumentException("cannot change the bounds of: " + constraint);
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

  /** The minimum number of frontline workers on a list of this size. */
  public int frontlineMinimum(int size) {
    return Math.toIntExact((99L + (long) frontlinePercent * size) / 100);
  }

  /**
   * Only the minimums of the industries and of the attributes that cross them. The longer list of
   * candidates must meet them, so that the final list can.
   */
  public Quotas minimumsOnly() {
    SortedMap<String, Industry> minimums = new TreeMap<>();
    industries.forEach(
        (code, industry) ->
            minimums.put(code, Industry.of(Bounds.atLeast(industry.bounds().minimum()), Map.of())));
    SortedMap<Attribute, SortedMap<String, Bounds>> crossingMinimums = new TreeMap<>();
    crossing.forEach(
        (attribute, codes) -> {
          SortedMap<String, Bounds> codeMinimums = new TreeMap<>();
          codes.forEach((code, bounds) -> codeMinimums.put(code, Bounds.atLeast(bounds.minimum())));
          crossingMinimums.put(attribute, codeMinimums);
        });
    return new Quotas(0, minimums, crossingMinimums);
  }

  /** The bounds of the industries and of the attributes that cross them, by constraint. */
  public SortedMap<Constraint, Bounds> boundsAboveJobTypes() {
    SortedMap<Constraint, Bounds> bounds = new TreeMap<>();
    industries.forEach(
        (code, industry) -> bounds.put(Constraint.ofIndustry(code), industry.bounds()));
    crossing.forEach(
        (attribute, codes) ->
            codes.forEach(
                (code, codeBounds) ->
                    bounds.put(Constraint.ofAttribute(attribute, code), codeBounds)));
    return bounds;
  }

  /** The constraints that a list of candidates in exactly these posts would violate, in order. */
  public List<Constraint> violated(Collection<Post> list) {
    List<Constraint> violated = new ArrayList<>();
    constraints(list.size())
        .forEach(
            (constraint, bounds) -> {
              if (!bounds.contains((int) list.stream().filter(constraint::counts).count())) {
                violated.add(constraint);
              }
            });
    return violated;
  }

  /** Every constraint that binds a list of this size, with its bounds. */
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
