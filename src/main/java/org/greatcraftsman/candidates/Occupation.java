package org.greatcraftsman.candidates;

import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.round.RulePack;

/**
 * The industry and job type of a candidate, with the names that the rules give them.
 *
 * @param industry the industry's code in the rules
 * @param jobType the job type's code
 * @param frontline true for a frontline worker (一线职工)
 */
public record Occupation(
    String industry, String industryName, String jobType, String jobTypeName, boolean frontline) {

  /** The occupation in a post; a code that the rules do not know is its own name. */
  public static Occupation of(Post post, RulePack rules) {
    return new Occupation(
        post.industry(),
        rules.industry(post.industry()).map(RulePack.Industry::name).orElse(post.industry()),
        post.jobType(),
        rules
            .job(post.industry(), post.jobType())
            .map(RulePack.JobType::name)
            .orElse(post.jobType()),
        post.frontline());
  }
}
