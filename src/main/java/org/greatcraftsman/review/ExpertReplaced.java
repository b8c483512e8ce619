package org.greatcraftsman.review;

/**
 * The desk gave a file to another expert.
 *
 * @param file number of the nomination
 * @param expert user id of who has it no longer
 * @param replacement user id of who marks it instead
 */
public record ExpertReplaced(String round, String file, String expert, String replacement) {}
