package org.greatcraftsman.ranking;

import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.VoteMethod;

/**
 * The rules of a ranking, which are fixed and published before the round opens.
 *
 * @param marks how marks become expert points (G3)
 * @param votes how votes become vote points (G2)
 * @param weights the weights of the composite (R10)
 * @param size the number of candidates on the list (R10)
 * @param quotas the quotas on the composition of the list (R4, G5)
 */
public record RankingRules(
    MarkRules marks, VoteMethod votes, CompositeWeights weights, int size, Quotas quotas) {}
