package org.greatcraftsman.ranking;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a candidate works, as far as quotas ask for it.
 *
 * @param frontline a frontline worker (一线职工, rule R4)
 * @param industry the industry's code in the rules
 * @param jobType the job type's code; job types are nested in industries, so the same code in two
 *     industries is two job types
 * @param attributes the codes that quotas across the industries ask for; empty when there are none
 */
public record Post(
    boolean frontline, String industry, String jobType, SortedMap<Attribute, String> attributes) {

  public Post {
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  public Post(boolean frontline, String industry, String jobType) {
    this(frontline, industry, jobType, new TreeMap<>());
  }

  public Post with(Map<Attribute, String> codes) {
    return new Post(frontline, industry, jobType, new TreeMap<>(codes));
  }

  /** Everybody's post is looked up; the record's own hash takes far longer. */
  @Override
  public int hashCode() {
    return 31 * (31 * industry.hashCode() + jobType.hashCode()) + (frontline ? 1 : 0);
  }
}
