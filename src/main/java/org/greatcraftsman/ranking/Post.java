package org.greatcraftsman.ranking;

/**
 * Where a candidate works, as far as quotas ask for it.
 *
 * @param frontline a frontline worker (一线职工, rule R4)
 * @param industry the industry's code in the rules
 * @param jobType the job type's code; job types are nested in industries, so the same code in two
 *     industries is two job types
 */
public record Post(boolean frontline, String industry, String jobType) {}
