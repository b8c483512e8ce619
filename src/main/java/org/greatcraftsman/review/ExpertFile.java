package org.greatcraftsman.review;

/**
 * A file that is assigned to an expert.
 *
 * @param number number of the nomination
 * @param marked whether the expert has marked it
 */
public record ExpertFile(String number, boolean marked) {}
