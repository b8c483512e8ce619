package org.greatcraftsman.review;

/**
 * One of the files that an expert was asked to mark.
 *
 * @param number the number of the nomination
 * @param marked whether the expert has marked it; else it waits for the expert
 */
public record ExpertFile(String number, boolean marked) {}
