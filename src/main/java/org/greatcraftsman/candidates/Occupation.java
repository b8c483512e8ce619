package org.greatcraftsman.candidates;

import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.round.RulePack;

/**
 * Where a candidate works, as far as the make-up of the list asks for it.
 *
 * @param industry the industry's code in the rules
 * @param jobType the job type's code
 * @param frontline a frontline worker (一线职工)
 */
public record Occupation(
    String industry, String industryName, String jobType, String jobTypeName, boolean frontline) {

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
