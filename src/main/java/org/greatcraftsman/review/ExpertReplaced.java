package org.greatcraftsman.review;

/**
 * Event: the desk reassigned a file to another expert.
 *
 * @param file number of the nomination
 * @param expert user id of the former expert
 * @param replacement user id of the new expert
 */
public record ExpertReplaced(String round, String file, String expert, String replacement) {}
