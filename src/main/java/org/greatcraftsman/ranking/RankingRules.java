package org.greatcraftsman.ranking;

import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.VoteMethod;

/**
 * The part of a round's rules by which a ranking is computed; fixed and published before the round
 * opens.
 *
 * @param marks from marks to expert points (G3)
 * @param votes from votes to vote points (G2)
 * @param weights the weights (R10)
 * @param size how many are proposed (R10)
 * @param quotas the make-up of the list (R4, G5)
 */
public record RankingRules(
    MarkRules marks, VoteMethod votes, CompositeWeights weights, int size, Quotas quotas) {}
