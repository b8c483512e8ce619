package org.greatcraftsman.review;

import org.greatcraftsman.NominationNumber;

/**
 * A file that is assigned to an expert.
 *
 * @param number number of the nomination
 * @param marked whether the expert has marked it
 */
public record ExpertFile(NominationNumber number, boolean marked) {}
