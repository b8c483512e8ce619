package org.greatcraftsman.ranking;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The position of a candidate, with the properties that quotas count.
 *
 * @param frontline true for a frontline worker (一线职工, rule R4)
 * @param industry the industry's code in the rules
 * @param jobType the job type's code; job types are nested in industries, so the same code in two
 *     industries names two job types
 * @param attributes the codes of the attributes that cross the industries; may be empty
 */
public record Post(
    boolean frontline, String industry, String jobType, SortedMap<Attribute, String> attributes) {

  public Post {
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  public Post(boolean frontline, String industry, String jobType) {
    this(frontline, industry, jobType, new TreeMap<>());
  }

  /** The same post with other attributes. */
  public Post with(Map<Attribute, String> codes) {
    return new Post(frontline, industry, jobType, new TreeMap<>(codes));
  }

  /** Faster than the generated method of the record; the post of every candidate is looked up. */
  @Override
  public int hashCode() {
    return 31 * (31 * industry.hashCode() + jobType.hashCode()) + (frontline ? 1 : 0);
  }
}
